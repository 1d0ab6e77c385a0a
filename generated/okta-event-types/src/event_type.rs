// Made by `cargo xtask generate` from the snapshots up to 20261120T095954Z_2026.08.1.
// Do not edit: the next run makes it anew.

//! The enum.

/// The type of an event in Okta's System Log: one variant for every id that Okta ever documented.
///
/// What was documented once keeps its variant, so that old logs still parse; [`status`](Self::status) tells
/// whether it is documented now. New variants come with every release, so a `match` needs a wildcard arm.
///
/// Two bytes, and an [`Option`] of it has two as well. Ordered by id; the variants stand in the order of their
/// codes, which is that of time. For ids that this version may not know,
/// see [`AnyEventType`](crate::AnyEventType).
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[repr(u16)]
pub enum EventType {
    /// `access.request.cancel`
    ///
    /// - Since `2023.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 1
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestcancel)
    AccessRequestCancel = 1,
    /// `access.request.condition.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 2
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditionactivate)
    AccessRequestConditionActivate,
    /// `access.request.condition.create`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 3
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditioncreate)
    AccessRequestConditionCreate,
    /// `access.request.condition.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 4
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditiondeactivate)
    AccessRequestConditionDeactivate,
    /// `access.request.condition.delete`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 5
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditiondelete)
    AccessRequestConditionDelete,
    /// `access.request.condition.invalidate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 6
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditioninvalidate)
    AccessRequestConditionInvalidate,
    /// `access.request.condition.update`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestConditionDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestConditionChangeDetailsEntry`
    /// - Code 7
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestconditionupdate)
    AccessRequestConditionUpdate,
    /// `access.request.create`
    ///
    /// - Since `2022.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 8
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestcreate)
    AccessRequestCreate,
    /// `access.request.expire`
    ///
    /// - Since `2025.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 9
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestexpire)
    AccessRequestExpire,
    /// `access.request.reject`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 10
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestreject)
    AccessRequestReject,
    /// `access.request.resolve`
    ///
    /// - Since `2022.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Code 11
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestresolve)
    AccessRequestResolve,
    /// `access.request.sequence.create`
    ///
    /// - Since `2024.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestSequenceChangeDetailsEntry`
    /// - Code 12
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestsequencecreate)
    AccessRequestSequenceCreate,
    /// `access.request.sequence.delete`
    ///
    /// - Since `2024.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestSequenceChangeDetailsEntry`
    /// - Code 13
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestsequencedelete)
    AccessRequestSequenceDelete,
    /// `access.request.sequence.update`
    ///
    /// - Since `2024.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestSequenceChangeDetailsEntry`
    /// - Code 14
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestsequenceupdate)
    AccessRequestSequenceUpdate,
    /// `access.request.settings.update`
    ///
    /// - Since `2025.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestSettingsDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestSettingsChangeDetailsEntry`
    /// - Code 15
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestsettingsupdate)
    AccessRequestSettingsUpdate,
    /// `access.request.update`
    ///
    /// - Since `2026.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `access`
    /// - Category: `iga-access-request`
    /// - Debug data: `AccessRequestRequestDebugData`
    /// - Targets: `AccessRequestResourceDetails`
    /// - Change details: `AccessRequestSequenceChangeDetailsEntry`
    /// - Code 16
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessrequestupdate)
    AccessRequestUpdate,
    /// `access.review.action`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessReviewerDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 17
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewaction)
    AccessReviewAction,
    /// `access.review.close`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessReviewDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 18
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewclose)
    AccessReviewClose,
    /// `access.review.create`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessReviewDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 19
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewcreate)
    AccessReviewCreate,
    /// `access.review.remediate`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessRemediationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 20
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewremediate)
    AccessReviewRemediate,
    /// `access.review.start`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessReviewDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 21
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewstart)
    AccessReviewStart,
    /// `access.review.update`
    ///
    /// - Since `2025.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `access-review`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaSecurityAccessReviewDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 22
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accessreviewupdate)
    AccessReviewUpdate,
    /// `account.aerial_template_condition.apply`
    ///
    /// - Since `2026.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 23
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionapply)
    AccountAerialTemplateConditionApply,
    /// `account.aerial_template_condition.create`
    ///
    /// - Since `2026.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 24
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditioncreate)
    AccountAerialTemplateConditionCreate,
    /// `account.aerial_template_condition.delete`
    ///
    /// - Since `2026.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 25
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditiondelete)
    AccountAerialTemplateConditionDelete,
    /// `account.aerial_template_condition.remove`
    ///
    /// - Since `2026.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 26
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionremove)
    AccountAerialTemplateConditionRemove,
    /// `account.aerial_template_condition.update`
    ///
    /// - Since `2026.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 27
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionupdate)
    AccountAerialTemplateConditionUpdate,
    /// `account.org.add`
    ///
    /// - Since `2023.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 28
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgadd)
    AccountOrgAdd,
    /// `account.org.delete.cancel`
    ///
    /// - Since `2024.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 29
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgdeletecancel)
    AccountOrgDeleteCancel,
    /// `account.org.delete.request`
    ///
    /// - Since `2024.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 30
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgdeleterequest)
    AccountOrgDeleteRequest,
    /// `account.org.product.update`
    ///
    /// - Since `2023.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `ProductDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 31
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgproductupdate)
    AccountOrgProductUpdate,
    /// `account.org.status.update`
    ///
    /// - Since `2023.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `OrgStatusDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 32
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgstatusupdate)
    AccountOrgStatusUpdate,
    /// `account.org_group.create`
    ///
    /// - Since `2026.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`
    /// - Code 33
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggroupcreate)
    AccountOrgGroupCreate,
    /// `account.org_group.delete`
    ///
    /// - Since `2026.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`
    /// - Code 34
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggroupdelete)
    AccountOrgGroupDelete,
    /// `account.org_group.org.assign`
    ///
    /// - Since `2026.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`, `OrgResourceDetails`
    /// - Code 35
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggrouporgassign)
    AccountOrgGroupOrgAssign,
    /// `account.org_group.org.revoke`
    ///
    /// - Since `2026.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`, `OrgResourceDetails`
    /// - Code 36
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggrouporgrevoke)
    AccountOrgGroupOrgRevoke,
    /// `account.org_group.update`
    ///
    /// - Since `2026.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`
    /// - Change details: `OrgGroupChangeDetailsEntry`
    /// - Code 37
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggroupupdate)
    AccountOrgGroupUpdate,
    /// `analytics.feedback.provide`
    ///
    /// - Since `2023.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Debug data: `SecurityProvideFeedbackDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 38
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsfeedbackprovide)
    AnalyticsFeedbackProvide,
    /// `analytics.reports.export.download`
    ///
    /// - Since `2022.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 39
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportdownload)
    AnalyticsReportsExportDownload,
    /// `analytics.reports.export.generate`
    ///
    /// - Since `2022.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 40
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportgenerate)
    AnalyticsReportsExportGenerate,
    /// `analytics.reports.export.request`
    ///
    /// - Since `2022.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ExportResourceDetails`
    /// - Code 41
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportrequest)
    AnalyticsReportsExportRequest,
    /// `app.access_request.approver.approve`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 42
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestapproverapprove)
    AppAccessRequestApproverApprove,
    /// `app.access_request.approver.deny`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 43
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestapproverdeny)
    AppAccessRequestApproverDeny,
    /// `app.access_request.delete`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Code 44
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestdelete)
    AppAccessRequestDelete,
    /// `app.access_request.deny`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Code 45
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestdeny)
    AppAccessRequestDeny,
    /// `app.access_request.expire`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Code 46
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestexpire)
    AppAccessRequestExpire,
    /// `app.access_request.grant`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Code 47
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestgrant)
    AppAccessRequestGrant,
    /// `app.access_request.request`
    ///
    /// - Since `2017.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 48
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestrequest)
    AppAccessRequestRequest,
    /// `app.ad.api.user_import.account_locked`
    ///
    /// - Since `2016.10`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 49
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportaccountlocked)
    AppAdApiUserImportAccountLocked,
    /// `app.ad.api.user_import.warn.skipped_contact.attribute_invalid_value`
    ///
    /// - Since `2015.47`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 50
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippedcontactattributeinvalidvalue)
    AppAdApiUserImportWarnSkippedContactAttributeInvalidValue,
    /// `app.ad.api.user_import.warn.skipped_user.attribute_invalid_value`
    ///
    /// - Since `2015.47`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 51
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippeduserattributeinvalidvalue)
    AppAdApiUserImportWarnSkippedUserAttributeInvalidValue,
    /// `app.ad.api.user_import.warn.skipped_user.missing_required_attribute`
    ///
    /// - Since `2011.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 52
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippedusermissingrequiredattribute)
    AppAdApiUserImportWarnSkippedUserMissingRequiredAttribute,
    /// `app.ad.credential.verify`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 53
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadcredentialverify)
    AppAdCredentialVerify,
    /// `app.ad.password_migration_campaign.cancel.end`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 54
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncancelend)
    AppAdPasswordMigrationCampaignCancelEnd,
    /// `app.ad.password_migration_campaign.cancel.start`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 55
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncancelstart)
    AppAdPasswordMigrationCampaignCancelStart,
    /// `app.ad.password_migration_campaign.create`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 56
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncreate)
    AppAdPasswordMigrationCampaignCreate,
    /// `app.ad.password_migration_campaign.finish.end`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 57
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignfinishend)
    AppAdPasswordMigrationCampaignFinishEnd,
    /// `app.ad.password_migration_campaign.finish.start`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 58
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignfinishstart)
    AppAdPasswordMigrationCampaignFinishStart,
    /// `app.ad.password_migration_campaign.group.add`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 59
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigngroupadd)
    AppAdPasswordMigrationCampaignGroupAdd,
    /// `app.ad.password_migration_campaign.user.capture_password`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 60
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusercapturepassword)
    AppAdPasswordMigrationCampaignUserCapturePassword,
    /// `app.ad.password_migration_campaign.user.migrate.end`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 61
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusermigrateend)
    AppAdPasswordMigrationCampaignUserMigrateEnd,
    /// `app.ad.password_migration_campaign.user.migrate.start`
    ///
    /// - Since `2025.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 62
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusermigratestart)
    AppAdPasswordMigrationCampaignUserMigrateStart,
    /// `app.ai_agent_provider.activate`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 63
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentprovideractivate)
    AppAiAgentProviderActivate,
    /// `app.ai_agent_provider.create`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 64
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentprovidercreate)
    AppAiAgentProviderCreate,
    /// `app.ai_agent_provider.credential.validate`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 65
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentprovidercredentialvalidate)
    AppAiAgentProviderCredentialValidate,
    /// `app.ai_agent_provider.deactivate`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 66
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderdeactivate)
    AppAiAgentProviderDeactivate,
    /// `app.ai_agent_provider.delete`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 67
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderdelete)
    AppAiAgentProviderDelete,
    /// `app.ai_agent_provider.import.complete`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalAiAgentImportOutcomeDetails`, `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 68
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderimportcomplete)
    AppAiAgentProviderImportComplete,
    /// `app.ai_agent_provider.import.start`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalAiAgentProviderDetails`
    /// - Code 69
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderimportstart)
    AppAiAgentProviderImportStart,
    /// `app.ai_agent_provider.import_staging.confirm`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `secure-ai-registry`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalAiAgentProviderDetails`, `WorkloadPrincipalResourceDetails`
    /// - Code 70
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderimportstagingconfirm)
    AppAiAgentProviderImportStagingConfirm,
    /// `app.ai_agent_provider.import_staging.ignore`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `secure-ai-registry`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalAiAgentProviderDetails`, `WorkloadPrincipalResourceDetails`
    /// - Code 71
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderimportstagingignore)
    AppAiAgentProviderImportStagingIgnore,
    /// `app.ai_agent_provider.priority.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `workload-principal`
    /// - Category: `secure-ai-registry`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `WorkloadPrincipalAiAgentProviderPriorityChangeDetailsEntry`
    /// - Code 72
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderpriorityupdate)
    AppAiAgentProviderPriorityUpdate,
    /// `app.ai_agent_provider.update`
    ///
    /// - Since `2026.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentProviderDetails`
    /// - Change details: `WorkloadPrincipalAiAgentProviderChangeDetailsEntry`
    /// - Code 73
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaiagentproviderupdate)
    AppAiAgentProviderUpdate,
    /// `app.app_instance.csr.generate`
    ///
    /// - Since `2017.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 74
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrgenerate)
    AppAppInstanceCsrGenerate,
    /// `app.app_instance.csr.publish`
    ///
    /// - Since `2017.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 75
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrpublish)
    AppAppInstanceCsrPublish,
    /// `app.app_instance.csr.revoke`
    ///
    /// - Since `2017.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 76
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrrevoke)
    AppAppInstanceCsrRevoke,
    /// `app.app_instance.provision_sync_job.completed`
    ///
    /// - Since `2019.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Code 77
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobcompleted)
    AppAppInstanceProvisionSyncJobCompleted,
    /// `app.app_instance.provision_sync_job.failed`
    ///
    /// - Since `2019.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Code 78
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobfailed)
    AppAppInstanceProvisionSyncJobFailed,
    /// `app.app_instance.provision_sync_job.started`
    ///
    /// - Since `2019.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Code 79
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobstarted)
    AppAppInstanceProvisionSyncJobStarted,
    /// `app.cross_app_access.connection.create`
    ///
    /// - Since `2026.03.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `app`
    /// - Category: `cloudmaker`
    /// - Debug data: `AppInstanceCrossAppConnectionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 80
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appcrossappaccessconnectioncreate)
    AppCrossAppAccessConnectionCreate,
    /// `app.cross_app_access.connection.delete`
    ///
    /// - Since `2026.03.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `app`
    /// - Category: `cloudmaker`
    /// - Debug data: `AppInstanceCrossAppConnectionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 81
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appcrossappaccessconnectiondelete)
    AppCrossAppAccessConnectionDelete,
    /// `app.cross_app_access.connection.update`
    ///
    /// - Since `2026.03.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only, change details
    /// - Tags: `app`
    /// - Category: `cloudmaker`
    /// - Debug data: `AppInstanceCrossAppConnectionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AppConnectionChangeDetailsEntry`
    /// - Code 82
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appcrossappaccessconnectionupdate)
    AppCrossAppAccessConnectionUpdate,
    /// `app.generic.unauth_app_access_attempt`
    ///
    /// - Since `2016.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 83
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appgenericunauthappaccessattempt)
    AppGenericUnauthAppAccessAttempt,
    /// `app.inbound_del_auth.login_success`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `delegated-auth`
    /// - Category: `authn-platform`
    /// - Code 84
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinbounddelauthloginsuccess)
    AppInboundDelAuthLoginSuccess,
    /// `app.interclient_mapping.create`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 85
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingcreate)
    AppInterclientMappingCreate,
    /// `app.interclient_mapping.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 86
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingdelete)
    AppInterclientMappingDelete,
    /// `app.interclient_mapping.delete_all`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 87
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingdeleteall)
    AppInterclientMappingDeleteAll,
    /// `app.kerberos_rich_client.account_not_found`
    ///
    /// - Since `2017.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 88
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientaccountnotfound)
    AppKerberosRichClientAccountNotFound,
    /// `app.kerberos_rich_client.instance_not_found`
    ///
    /// - Since `2017.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 89
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientinstancenotfound)
    AppKerberosRichClientInstanceNotFound,
    /// `app.kerberos_rich_client.multiple_accounts_found`
    ///
    /// - Since `2017.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 90
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientmultipleaccountsfound)
    AppKerberosRichClientMultipleAccountsFound,
    /// `app.kerberos_rich_client.user_authentication_successful`
    ///
    /// - Since `2017.52`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 91
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientuserauthenticationsuccessful)
    AppKerberosRichClientUserAuthenticationSuccessful,
    /// `app.keys.clone`
    ///
    /// - Since `2017.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `inbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 92
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysclone)
    AppKeysClone,
    /// `app.keys.generate`
    ///
    /// - Since `2017.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 93
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysgenerate)
    AppKeysGenerate,
    /// `app.keys.rotate`
    ///
    /// - Since `2017.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 94
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysrotate)
    AppKeysRotate,
    /// `app.ldap.password.change.failed`
    ///
    /// - Since `2014.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Code 95
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appldappasswordchangefailed)
    AppLdapPasswordChangeFailed,
    /// `app.oauth2.admin.consent.grant`
    ///
    /// - Since `2019.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 96
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2adminconsentgrant)
    AppOauth2AdminConsentGrant,
    /// `app.oauth2.admin.consent.revoke`
    ///
    /// - Since `2019.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 97
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2adminconsentrevoke)
    AppOauth2AdminConsentRevoke,
    /// `app.oauth2.as.authorize`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 98
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorize)
    AppOauth2AsAuthorize,
    /// `app.oauth2.as.authorize.code`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 99
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizecode)
    AppOauth2AsAuthorizeCode,
    /// `app.oauth2.as.authorize.implicit.access_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 100
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizeimplicitaccesstoken)
    AppOauth2AsAuthorizeImplicitAccessToken,
    /// `app.oauth2.as.authorize.implicit.id_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 101
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizeimplicitidtoken)
    AppOauth2AsAuthorizeImplicitIdToken,
    /// `app.oauth2.as.authorize.scope_denied`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 102
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizescopedenied)
    AppOauth2AsAuthorizeScopeDenied,
    /// `app.oauth2.as.consent.grant`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 103
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentgrant)
    AppOauth2AsConsentGrant,
    /// `app.oauth2.as.consent.revoke`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 104
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevoke)
    AppOauth2AsConsentRevoke,
    /// `app.oauth2.as.consent.revoke.implicit.as`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 105
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitas)
    AppOauth2AsConsentRevokeImplicitAs,
    /// `app.oauth2.as.consent.revoke.implicit.client`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 106
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitclient)
    AppOauth2AsConsentRevokeImplicitClient,
    /// `app.oauth2.as.consent.revoke.implicit.scope`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 107
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitscope)
    AppOauth2AsConsentRevokeImplicitScope,
    /// `app.oauth2.as.consent.revoke.implicit.user`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 108
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicituser)
    AppOauth2AsConsentRevokeImplicitUser,
    /// `app.oauth2.as.consent.revoke.user`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 109
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeuser)
    AppOauth2AsConsentRevokeUser,
    /// `app.oauth2.as.consent.revoke.user.client`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 110
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeuserclient)
    AppOauth2AsConsentRevokeUserClient,
    /// `app.oauth2.as.evaluate.claim`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 111
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asevaluateclaim)
    AppOauth2AsEvaluateClaim,
    /// `app.oauth2.as.interact.interaction_code`
    ///
    /// - Since `2021.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 112
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asinteractinteractioncode)
    AppOauth2AsInteractInteractionCode,
    /// `app.oauth2.as.interact.interaction_handle`
    ///
    /// - Since `2021.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 113
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asinteractinteractionhandle)
    AppOauth2AsInteractInteractionHandle,
    /// `app.oauth2.as.key.rollover`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 114
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2askeyrollover)
    AppOauth2AsKeyRollover,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.activate`
    ///
    /// - Since `2025.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 115
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycleactivate)
    AppOauth2AsResourceServerCredentialsLifecycleActivate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.create`
    ///
    /// - Since `2025.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 116
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecyclecreate)
    AppOauth2AsResourceServerCredentialsLifecycleCreate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.deactivate`
    ///
    /// - Since `2025.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 117
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycledeactivate)
    AppOauth2AsResourceServerCredentialsLifecycleDeactivate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.delete`
    ///
    /// - Since `2025.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 118
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycledelete)
    AppOauth2AsResourceServerCredentialsLifecycleDelete,
    /// `app.oauth2.as.token.detect_reuse`
    ///
    /// - Since `2020.09.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2RefreshTokenReuseDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 119
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokendetectreuse)
    AppOauth2AsTokenDetectReuse,
    /// `app.oauth2.as.token.grant`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 120
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrant)
    AppOauth2AsTokenGrant,
    /// `app.oauth2.as.token.grant.access_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 121
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantaccesstoken)
    AppOauth2AsTokenGrantAccessToken,
    /// `app.oauth2.as.token.grant.device_secret`
    ///
    /// - Since `2021.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 122
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantdevicesecret)
    AppOauth2AsTokenGrantDeviceSecret,
    /// `app.oauth2.as.token.grant.id_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 123
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantidtoken)
    AppOauth2AsTokenGrantIdToken,
    /// `app.oauth2.as.token.grant.interclient_token`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 124
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantinterclienttoken)
    AppOauth2AsTokenGrantInterclientToken,
    /// `app.oauth2.as.token.grant.refresh_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 125
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantrefreshtoken)
    AppOauth2AsTokenGrantRefreshToken,
    /// `app.oauth2.as.token.revoke`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Code 126
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokenrevoke)
    AppOauth2AsTokenRevoke,
    /// `app.oauth2.authorize`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 127
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorize)
    AppOauth2Authorize,
    /// `app.oauth2.authorize.code`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 128
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizecode)
    AppOauth2AuthorizeCode,
    /// `app.oauth2.authorize.implicit.access_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 129
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizeimplicitaccesstoken)
    AppOauth2AuthorizeImplicitAccessToken,
    /// `app.oauth2.authorize.implicit.id_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 130
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizeimplicitidtoken)
    AppOauth2AuthorizeImplicitIdToken,
    /// `app.oauth2.client.lifecycle.activate`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 131
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycleactivate)
    AppOauth2ClientLifecycleActivate,
    /// `app.oauth2.client.lifecycle.create`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 132
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecyclecreate)
    AppOauth2ClientLifecycleCreate,
    /// `app.oauth2.client.lifecycle.deactivate`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 133
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycledeactivate)
    AppOauth2ClientLifecycleDeactivate,
    /// `app.oauth2.client.lifecycle.delete`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 134
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycledelete)
    AppOauth2ClientLifecycleDelete,
    /// `app.oauth2.client.lifecycle.update`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 135
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycleupdate)
    AppOauth2ClientLifecycleUpdate,
    /// `app.oauth2.client.privilege.grant`
    ///
    /// - Since `2023.04.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `dda`
    /// - Debug data: `AppOauth2ClientRoleDebugData`
    /// - Targets: `AppOauth2ClientRoleResourceDetails`
    /// - Code 136
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientprivilegegrant)
    AppOauth2ClientPrivilegeGrant,
    /// `app.oauth2.client.privilege.revoke`
    ///
    /// - Since `2023.04.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `dda`
    /// - Debug data: `AppOauth2ClientRoleDebugData`
    /// - Targets: `AppOauth2ClientRoleResourceDetails`
    /// - Code 137
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientprivilegerevoke)
    AppOauth2ClientPrivilegeRevoke,
    /// `app.oauth2.client.read_client_secret`
    ///
    /// - Since `2024.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Code 138
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientreadclientsecret)
    AppOauth2ClientReadClientSecret,
    /// `app.oauth2.client_id_rate_limit_warning`
    ///
    /// - Since `2019.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 139
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientidratelimitwarning)
    AppOauth2ClientIdRateLimitWarning,
    /// `app.oauth2.consent.grant`
    ///
    /// - Since `2021.10.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 140
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2consentgrant)
    AppOauth2ConsentGrant,
    /// `app.oauth2.credentials.lifecycle.activate`
    ///
    /// - Since `2022.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 141
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycleactivate)
    AppOauth2CredentialsLifecycleActivate,
    /// `app.oauth2.credentials.lifecycle.create`
    ///
    /// - Since `2022.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 142
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecyclecreate)
    AppOauth2CredentialsLifecycleCreate,
    /// `app.oauth2.credentials.lifecycle.deactivate`
    ///
    /// - Since `2022.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 143
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycledeactivate)
    AppOauth2CredentialsLifecycleDeactivate,
    /// `app.oauth2.credentials.lifecycle.delete`
    ///
    /// - Since `2022.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 144
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycledelete)
    AppOauth2CredentialsLifecycleDelete,
    /// `app.oauth2.interact.interaction_code`
    ///
    /// - Since `2021.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 145
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2interactinteractioncode)
    AppOauth2InteractInteractionCode,
    /// `app.oauth2.interact.interaction_handle`
    ///
    /// - Since `2021.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 146
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2interactinteractionhandle)
    AppOauth2InteractInteractionHandle,
    /// `app.oauth2.invalid_client_credentials`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 147
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2invalidclientcredentials)
    AppOauth2InvalidClientCredentials,
    /// `app.oauth2.key.rollover`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 148
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2keyrollover)
    AppOauth2KeyRollover,
    /// `app.oauth2.signon`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Code 149
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2signon)
    AppOauth2Signon,
    /// `app.oauth2.token.detect_reuse`
    ///
    /// - Since `2020.09.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2RefreshTokenReuseDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 150
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokendetectreuse)
    AppOauth2TokenDetectReuse,
    /// `app.oauth2.token.grant`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 151
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrant)
    AppOauth2TokenGrant,
    /// `app.oauth2.token.grant.access_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 152
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantaccesstoken)
    AppOauth2TokenGrantAccessToken,
    /// `app.oauth2.token.grant.id_jag`
    ///
    /// - Since `2025.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `cloudmaker`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 153
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantidjag)
    AppOauth2TokenGrantIdJag,
    /// `app.oauth2.token.grant.id_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 154
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantidtoken)
    AppOauth2TokenGrantIdToken,
    /// `app.oauth2.token.grant.interclient_token`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 155
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantinterclienttoken)
    AppOauth2TokenGrantInterclientToken,
    /// `app.oauth2.token.grant.oauth_sts`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth-sts`
    /// - Category: `secure-ai`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 156
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantoauthsts)
    AppOauth2TokenGrantOauthSts,
    /// `app.oauth2.token.grant.refresh_token`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 157
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantrefreshtoken)
    AppOauth2TokenGrantRefreshToken,
    /// `app.oauth2.token.grant.service_account`
    ///
    /// - Since `2026.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `workload-principal`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 158
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantserviceaccount)
    AppOauth2TokenGrantServiceAccount,
    /// `app.oauth2.token.grant.vaulted_secret`
    ///
    /// - Since `2026.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `workload-principal`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 159
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantvaultedsecret)
    AppOauth2TokenGrantVaultedSecret,
    /// `app.oauth2.token.oauth_sts.request_token`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth-sts`
    /// - Category: `secure-ai`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 160
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenoauthstsrequesttoken)
    AppOauth2TokenOauthStsRequestToken,
    /// `app.oauth2.token.revoke`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 161
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevoke)
    AppOauth2TokenRevoke,
    /// `app.oauth2.token.revoke.implicit.as`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 162
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicitas)
    AppOauth2TokenRevokeImplicitAs,
    /// `app.oauth2.token.revoke.implicit.client`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 163
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicitclient)
    AppOauth2TokenRevokeImplicitClient,
    /// `app.oauth2.token.revoke.implicit.user`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 164
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicituser)
    AppOauth2TokenRevokeImplicitUser,
    /// `app.oauth2.trusted_server.add`
    ///
    /// - Since `2023.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 165
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2trustedserveradd)
    AppOauth2TrustedServerAdd,
    /// `app.oauth2.trusted_server.delete`
    ///
    /// - Since `2023.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 166
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2trustedserverdelete)
    AppOauth2TrustedServerDelete,
    /// `app.office365.api.change.domain.federation.success`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 167
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apichangedomainfederationsuccess)
    AppOffice365ApiChangeDomainFederationSuccess,
    /// `app.office365.api.error.ad.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 168
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierroraduser)
    AppOffice365ApiErrorAdUser,
    /// `app.office365.api.error.check.user.exists`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 169
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorcheckuserexists)
    AppOffice365ApiErrorCheckUserExists,
    /// `app.office365.api.error.create.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 170
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorcreateuser)
    AppOffice365ApiErrorCreateUser,
    /// `app.office365.api.error.deactivate.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 171
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordeactivateuser)
    AppOffice365ApiErrorDeactivateUser,
    /// `app.office365.api.error.download.custom.objects`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 172
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadcustomobjects)
    AppOffice365ApiErrorDownloadCustomObjects,
    /// `app.office365.api.error.download.groups`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 173
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadgroups)
    AppOffice365ApiErrorDownloadGroups,
    /// `app.office365.api.error.download.users`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 174
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadusers)
    AppOffice365ApiErrorDownloadUsers,
    /// `app.office365.api.error.endpoint.unavailable`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 175
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorendpointunavailable)
    AppOffice365ApiErrorEndpointUnavailable,
    /// `app.office365.api.error.get.company.dirsync.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 176
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncfailure)
    AppOffice365ApiErrorGetCompanyDirsyncFailure,
    /// `app.office365.api.error.get.company.dirsync.status.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 177
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncstatusfailure)
    AppOffice365ApiErrorGetCompanyDirsyncStatusFailure,
    /// `app.office365.api.error.get.company.dirsync.status.pending`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 178
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncstatuspending)
    AppOffice365ApiErrorGetCompanyDirsyncStatusPending,
    /// `app.office365.api.error.get.object.ids.by.group.id`
    ///
    /// - Since `2018.37`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 179
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetobjectidsbygroupid)
    AppOffice365ApiErrorGetObjectIdsByGroupId,
    /// `app.office365.api.error.group.create.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 180
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupcreatefailure)
    AppOffice365ApiErrorGroupCreateFailure,
    /// `app.office365.api.error.group.create.failure.name.in.use`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 181
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupcreatefailurenameinuse)
    AppOffice365ApiErrorGroupCreateFailureNameInUse,
    /// `app.office365.api.error.group.delete.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 182
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupdeletefailure)
    AppOffice365ApiErrorGroupDeleteFailure,
    /// `app.office365.api.error.group.membership.update.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 183
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupmembershipupdatefailure)
    AppOffice365ApiErrorGroupMembershipUpdateFailure,
    /// `app.office365.api.error.group.membership.update.group.not.found.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 184
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupmembershipupdategroupnotfoundfailure)
    AppOffice365ApiErrorGroupMembershipUpdateGroupNotFoundFailure,
    /// `app.office365.api.error.group.update.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 185
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupupdatefailure)
    AppOffice365ApiErrorGroupUpdateFailure,
    /// `app.office365.api.error.group.update.failure.not.found`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 186
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupupdatefailurenotfound)
    AppOffice365ApiErrorGroupUpdateFailureNotFound,
    /// `app.office365.api.error.import.profile`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 187
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorimportprofile)
    AppOffice365ApiErrorImportProfile,
    /// `app.office365.api.error.push.password`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 188
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorpushpassword)
    AppOffice365ApiErrorPushPassword,
    /// `app.office365.api.error.push.profile`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 189
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorpushprofile)
    AppOffice365ApiErrorPushProfile,
    /// `app.office365.api.error.reactivate.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 190
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorreactivateuser)
    AppOffice365ApiErrorReactivateUser,
    /// `app.office365.api.error.remove.domain.federation.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 191
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailure)
    AppOffice365ApiErrorRemoveDomainFederationFailure,
    /// `app.office365.api.error.remove.domain.federation.failure.access.denied`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Code 192
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailureaccessdenied)
    AppOffice365ApiErrorRemoveDomainFederationFailureAccessDenied,
    /// `app.office365.api.error.remove.domain.federation.failure.domain.not.found`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 193
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailuredomainnotfound)
    AppOffice365ApiErrorRemoveDomainFederationFailureDomainNotFound,
    /// `app.office365.api.error.revoke.refresh.token`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 194
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorrevokerefreshtoken)
    AppOffice365ApiErrorRevokeRefreshToken,
    /// `app.office365.api.error.set.company.dirsync.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 195
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetcompanydirsyncfailure)
    AppOffice365ApiErrorSetCompanyDirsyncFailure,
    /// `app.office365.api.error.set.company.dirsync.status.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 196
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetcompanydirsyncstatusfailure)
    AppOffice365ApiErrorSetCompanyDirsyncStatusFailure,
    /// `app.office365.api.error.set.domain.federation.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 197
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailure)
    AppOffice365ApiErrorSetDomainFederationFailure,
    /// `app.office365.api.error.set.domain.federation.failure.access.denied`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 198
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailureaccessdenied)
    AppOffice365ApiErrorSetDomainFederationFailureAccessDenied,
    /// `app.office365.api.error.set.domain.federation.failure.domain.default`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 199
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailuredomaindefault)
    AppOffice365ApiErrorSetDomainFederationFailureDomainDefault,
    /// `app.office365.api.error.set.domain.federation.failure.domain.not.found`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 200
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailuredomainnotfound)
    AppOffice365ApiErrorSetDomainFederationFailureDomainNotFound,
    /// `app.office365.api.error.sync.contact`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 201
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsynccontact)
    AppOffice365ApiErrorSyncContact,
    /// `app.office365.api.error.sync.finalize`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 202
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncfinalize)
    AppOffice365ApiErrorSyncFinalize,
    /// `app.office365.api.error.sync.group`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 203
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncgroup)
    AppOffice365ApiErrorSyncGroup,
    /// `app.office365.api.error.sync.not.activated`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 204
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncnotactivated)
    AppOffice365ApiErrorSyncNotActivated,
    /// `app.office365.api.error.sync.set.attribute`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 205
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncsetattribute)
    AppOffice365ApiErrorSyncSetAttribute,
    /// `app.office365.api.error.sync.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 206
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncuser)
    AppOffice365ApiErrorSyncUser,
    /// `app.office365.api.error.unable.to.create.graph.client`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 207
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorunabletocreategraphclient)
    AppOffice365ApiErrorUnableToCreateGraphClient,
    /// `app.office365.api.error.validate.admin.creds`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 208
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorvalidateadmincreds)
    AppOffice365ApiErrorValidateAdminCreds,
    /// `app.office365.api.error.validate.creds`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 209
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorvalidatecreds)
    AppOffice365ApiErrorValidateCreds,
    /// `app.office365.api.error.x-ms-forwarded-client-ip-header.absent`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 210
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorx-ms-forwarded-client-ip-headerabsent)
    AppOffice365ApiErrorXMsForwardedClientIpHeaderAbsent,
    /// `app.office365.api.remove.domain.federation.success`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 211
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apiremovedomainfederationsuccess)
    AppOffice365ApiRemoveDomainFederationSuccess,
    /// `app.office365.api.set.domain.federation.success`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 212
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisetdomainfederationsuccess)
    AppOffice365ApiSetDomainFederationSuccess,
    /// `app.office365.api.sync.complete`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 213
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisynccomplete)
    AppOffice365ApiSyncComplete,
    /// `app.office365.api.sync.heartbeat.sent`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 214
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncheartbeatsent)
    AppOffice365ApiSyncHeartbeatSent,
    /// `app.office365.api.sync.job.complete`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 215
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcomplete)
    AppOffice365ApiSyncJobComplete,
    /// `app.office365.api.sync.job.complete.contact`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 216
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompletecontact)
    AppOffice365ApiSyncJobCompleteContact,
    /// `app.office365.api.sync.job.complete.group`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 217
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompletegroup)
    AppOffice365ApiSyncJobCompleteGroup,
    /// `app.office365.api.sync.job.complete.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 218
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompleteuser)
    AppOffice365ApiSyncJobCompleteUser,
    /// `app.office365.clientplatform.conversion.job.processing.app.instance`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 219
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365clientplatformconversionjobprocessingappinstance)
    AppOffice365ClientplatformConversionJobProcessingAppInstance,
    /// `app.office365.clientplatform.conversion.job.skipping.migration`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 220
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365clientplatformconversionjobskippingmigration)
    AppOffice365ClientplatformConversionJobSkippingMigration,
    /// `app.office365.dirsync.skipping.conflict-object`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 221
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingconflict-object)
    AppOffice365DirsyncSkippingConflictObject,
    /// `app.office365.dirsync.skipping.critical-system-object`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 222
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingcritical-system-object)
    AppOffice365DirsyncSkippingCriticalSystemObject,
    /// `app.office365.dirsync.skipping.non-security-group-invalid-mail`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 223
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingnon-security-group-invalid-mail)
    AppOffice365DirsyncSkippingNonSecurityGroupInvalidMail,
    /// `app.office365.dirsync.skipping.reserved-attribute-value`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 224
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingreserved-attribute-value)
    AppOffice365DirsyncSkippingReservedAttributeValue,
    /// `app.office365.dirsync.skipping.systemmailbox`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 225
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingsystemmailbox)
    AppOffice365DirsyncSkippingSystemmailbox,
    /// `app.office365.dirsync.skipping.without-name-and-displayname`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 226
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingwithout-name-and-displayname)
    AppOffice365DirsyncSkippingWithoutNameAndDisplayname,
    /// `app.office365.error.importing.user`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 227
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365errorimportinguser)
    AppOffice365ErrorImportingUser,
    /// `app.office365.graph.api.error.no.mailbox.found`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 228
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrornomailboxfound)
    AppOffice365GraphApiErrorNoMailboxFound,
    /// `app.office365.graph.api.error.rate-limit.exceeded`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 229
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorrate-limitexceeded)
    AppOffice365GraphApiErrorRateLimitExceeded,
    /// `app.office365.graph.api.error.service.principal.creation.failed`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 230
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorserviceprincipalcreationfailed)
    AppOffice365GraphApiErrorServicePrincipalCreationFailed,
    /// `app.office365.graph.api.error.service.principal.msgraph.authentication.failure`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 231
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorserviceprincipalmsgraphauthenticationfailure)
    AppOffice365GraphApiErrorServicePrincipalMsgraphAuthenticationFailure,
    /// `app.office365.provisioning_app.create`
    ///
    /// - Since `2026.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 232
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365provisioningappcreate)
    AppOffice365ProvisioningAppCreate,
    /// `app.office365.provisioning_app_credential.rotate`
    ///
    /// - Since `2026.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `credential`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 233
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365provisioningappcredentialrotate)
    AppOffice365ProvisioningAppCredentialRotate,
    /// `app.office365.service.principal.cleanup.job.complete`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 234
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobcomplete)
    AppOffice365ServicePrincipalCleanupJobComplete,
    /// `app.office365.service.principal.cleanup.job.invalid.credentials`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 235
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobinvalidcredentials)
    AppOffice365ServicePrincipalCleanupJobInvalidCredentials,
    /// `app.office365.service.principal.cleanup.job.processing`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 236
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobprocessing)
    AppOffice365ServicePrincipalCleanupJobProcessing,
    /// `app.office365.service.principal.cleanup.job.skipping.missing.creds`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 237
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobskippingmissingcreds)
    AppOffice365ServicePrincipalCleanupJobSkippingMissingCreds,
    /// `app.office365.service.principal.cleanup.job.skipping.no.service.principal`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 238
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobskippingnoserviceprincipal)
    AppOffice365ServicePrincipalCleanupJobSkippingNoServicePrincipal,
    /// `app.office365.service.principal.cleanup.job.unable.to.delete.service.principal`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 239
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobunabletodeleteserviceprincipal)
    AppOffice365ServicePrincipalCleanupJobUnableToDeleteServicePrincipal,
    /// `app.office365.user.delete.success`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 240
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userdeletesuccess)
    AppOffice365UserDeleteSuccess,
    /// `app.office365.user.lifecycle.action.failed`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 241
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userlifecycleactionfailed)
    AppOffice365UserLifecycleActionFailed,
    /// `app.office365.user.remove.licenses.success`
    ///
    /// - Since `2017.01`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 242
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userremovelicensessuccess)
    AppOffice365UserRemoveLicensesSuccess,
    /// `app.policy.sign_on.update`
    ///
    /// - Since `2022.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 243
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apppolicysignonupdate)
    AppPolicySignOnUpdate,
    /// `app.radius.agent.listener.failed`
    ///
    /// - Since `2018.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 244
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentlistenerfailed)
    AppRadiusAgentListenerFailed,
    /// `app.radius.agent.listener.succeeded`
    ///
    /// - Since `2018.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 245
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentlistenersucceeded)
    AppRadiusAgentListenerSucceeded,
    /// `app.radius.agent.port_inaccessible`
    ///
    /// - Since `2018.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 246
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentportinaccessible)
    AppRadiusAgentPortInaccessible,
    /// `app.radius.agent.port_reaccessible`
    ///
    /// - Since `2018.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 247
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentportreaccessible)
    AppRadiusAgentPortReaccessible,
    /// `app.radius.info_access.no_permission`
    ///
    /// - Since `2020.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 248
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusinfoaccessnopermission)
    AppRadiusInfoAccessNoPermission,
    /// `app.radius.info_access.partial_permission`
    ///
    /// - Since `2020.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 249
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusinfoaccesspartialpermission)
    AppRadiusInfoAccessPartialPermission,
    /// `app.realtimesync.import.details.add_user`
    ///
    /// - Since `2014.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 250
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsadduser)
    AppRealtimesyncImportDetailsAddUser,
    /// `app.realtimesync.import.details.delete_user`
    ///
    /// - Since `2014.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 251
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsdeleteuser)
    AppRealtimesyncImportDetailsDeleteUser,
    /// `app.realtimesync.import.details.update_user`
    ///
    /// - Since `2014.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 252
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsupdateuser)
    AppRealtimesyncImportDetailsUpdateUser,
    /// `app.request_new.notify`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `first-party-apps`
    /// - Code 253
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprequestnewnotify)
    AppRequestNewNotify,
    /// `app.rum.config.validation.error`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Code 254
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumconfigvalidationerror)
    AppRumConfigValidationError,
    /// `app.rum.is.api.account.error`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Code 255
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumisapiaccounterror)
    AppRumIsApiAccountError,
    /// `app.rum.package.thrown.error`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Code 256
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumpackagethrownerror)
    AppRumPackageThrownError,
    /// `app.rum.validation.error`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Code 257
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumvalidationerror)
    AppRumValidationError,
    /// `app.saml.sensitive.attribute.update`
    ///
    /// - Since `2019.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `cvd`
    /// - Category: `ud-core`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 258
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appsamlsensitiveattributeupdate)
    AppSamlSensitiveAttributeUpdate,
    /// `app.user_management`
    ///
    /// - Since `2016.04`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-user-management`
    /// - Category: `core-identity`
    /// - Code 259
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagement)
    AppUserManagement,
    /// `app.user_management.grouppush.mapping.created.from.rule`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 260
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromrule)
    AppUserManagementGrouppushMappingCreatedFromRule,
    /// `app.user_management.grouppush.mapping.created.from.rule.error.duplicate`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 261
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrorduplicate)
    AppUserManagementGrouppushMappingCreatedFromRuleErrorDuplicate,
    /// `app.user_management.grouppush.mapping.created.from.rule.error.validation`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 262
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrorvalidation)
    AppUserManagementGrouppushMappingCreatedFromRuleErrorValidation,
    /// `app.user_management.grouppush.mapping.created.from.rule.errors`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 263
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrors)
    AppUserManagementGrouppushMappingCreatedFromRuleErrors,
    /// `app.user_management.grouppush.mapping.okta.users.ignored`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 264
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingoktausersignored)
    AppUserManagementGrouppushMappingOktaUsersIgnored,
    /// `app.user_management.import.csv.line.error`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 265
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementimportcsvlineerror)
    AppUserManagementImportCsvLineError,
    /// `app.user_management.push_new_user_success`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 266
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementpushnewusersuccess)
    AppUserManagementPushNewUserSuccess,
    /// `app.user_management.update_from_master_failed`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 267
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementupdatefrommasterfailed)
    AppUserManagementUpdateFromMasterFailed,
    /// `app.user_management.user_group_import.create_failure`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 268
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportcreatefailure)
    AppUserManagementUserGroupImportCreateFailure,
    /// `app.user_management.user_group_import.delete_success`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 269
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportdeletesuccess)
    AppUserManagementUserGroupImportDeleteSuccess,
    /// `app.user_management.user_group_import.update_failure`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 270
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupdatefailure)
    AppUserManagementUserGroupImportUpdateFailure,
    /// `app.user_management.user_group_import.upsert_fail`
    ///
    /// - Since `2020.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 271
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupsertfail)
    AppUserManagementUserGroupImportUpsertFail,
    /// `app.user_management.user_group_import.upsert_success`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 272
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupsertsuccess)
    AppUserManagementUserGroupImportUpsertSuccess,
    /// `application.account.decision.confirm`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDecisionConfirmDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 273
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountdecisionconfirm)
    ApplicationAccountDecisionConfirm,
    /// `application.account.decision.ignore`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 274
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountdecisionignore)
    ApplicationAccountDecisionIgnore,
    /// `application.account.decision.revoke`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 275
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountdecisionrevoke)
    ApplicationAccountDecisionRevoke,
    /// `application.account.detect`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDetectDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 276
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountdetect)
    ApplicationAccountDetect,
    /// `application.account.match.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Change details: `AccountReconciliationMatchChangeDetailsEntry`
    /// - Code 277
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountmatchupdate)
    ApplicationAccountMatchUpdate,
    /// `application.account.remove`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `import`
    /// - Category: `core-identity`
    /// - Debug data: `AccountReconciliationDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 278
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationaccountremove)
    ApplicationAccountRemove,
    /// `application.appuser.mapping.invalid.expression`
    ///
    /// - Since `2018.47`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `ud-core`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 279
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationappusermappinginvalidexpression)
    ApplicationAppuserMappingInvalidExpression,
    /// `application.cache.invalidate`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `invalidate-app-list-cache`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 280
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationcacheinvalidate)
    ApplicationCacheInvalidate,
    /// `application.configuration.detect_error`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `advanced-apps`
    /// - Code 281
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdetecterror)
    ApplicationConfigurationDetectError,
    /// `application.configuration.disable_delauth_outbound`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 282
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdisabledelauthoutbound)
    ApplicationConfigurationDisableDelauthOutbound,
    /// `application.configuration.disable_fed_broker_mode`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 283
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdisablefedbrokermode)
    ApplicationConfigurationDisableFedBrokerMode,
    /// `application.configuration.enable_delauth_outbound`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 284
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationenabledelauthoutbound)
    ApplicationConfigurationEnableDelauthOutbound,
    /// `application.configuration.enable_fed_broker_mode`
    ///
    /// - Since `2017.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 285
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationenablefedbrokermode)
    ApplicationConfigurationEnableFedBrokerMode,
    /// `application.configuration.import_schema`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 286
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationimportschema)
    ApplicationConfigurationImportSchema,
    /// `application.configuration.read_client_secret`
    ///
    /// - Since `2024.03.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`, `app`
    /// - Category: `onprem-agents`
    /// - Code 287
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationreadclientsecret)
    ApplicationConfigurationReadClientSecret,
    /// `application.configuration.reset_logo`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 288
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationresetlogo)
    ApplicationConfigurationResetLogo,
    /// `application.configuration.update`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 289
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdate)
    ApplicationConfigurationUpdate,
    /// `application.configuration.update_api_credentials_for_pass_change`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Code 290
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdateapicredentialsforpasschange)
    ApplicationConfigurationUpdateApiCredentialsForPassChange,
    /// `application.configuration.update_logo`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 291
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdatelogo)
    ApplicationConfigurationUpdateLogo,
    /// `application.configuration.update_rate_limits`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `performance`
    /// - Debug data: `RateLimitSettingsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 292
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdateratelimits)
    ApplicationConfigurationUpdateRateLimits,
    /// `application.integration.api_query`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 293
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationapiquery)
    ApplicationIntegrationApiQuery,
    /// `application.integration.authentication_failure`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 294
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationauthenticationfailure)
    ApplicationIntegrationAuthenticationFailure,
    /// `application.integration.general_failure`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 295
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationgeneralfailure)
    ApplicationIntegrationGeneralFailure,
    /// `application.integration.rate_limit_exceeded`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 296
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationratelimitexceeded)
    ApplicationIntegrationRateLimitExceeded,
    /// `application.integration.transfer_files`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 297
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationtransferfiles)
    ApplicationIntegrationTransferFiles,
    /// `application.lifecycle.activate`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 298
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycleactivate)
    ApplicationLifecycleActivate,
    /// `application.lifecycle.create`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 299
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecyclecreate)
    ApplicationLifecycleCreate,
    /// `application.lifecycle.deactivate`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 300
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycledeactivate)
    ApplicationLifecycleDeactivate,
    /// `application.lifecycle.delete`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Code 301
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycledelete)
    ApplicationLifecycleDelete,
    /// `application.lifecycle.update`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AppInstanceEmbedLinksChangeDetails`, `AppInstanceGeneralSettingsChangeDetailsEntry`, `AppInstanceProvisioningSettingsChangeDetailsEntry`, `AppInstanceSignOnChangeDetailsEntry`, `AppInstanceUserMgmtGSChangeDetailsEntry`, `AppOutboundProvisioningSettingsChangeDetailsEntry`, `AppProfileSourcingChangeDetailEntry`, `AppVpnSettingChangeDetailsEntry`, `FirstPartyAppSettingsChangeDetailsEntry`, `ImportMatchRuleChangeDetailsEntry`
    /// - Code 302
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycleupdate)
    ApplicationLifecycleUpdate,
    /// `application.policy.sign_on.deny_access`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `mfa-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignOnPolicyResourceDetails`
    /// - Code 303
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignondenyaccess)
    ApplicationPolicySignOnDenyAccess,
    /// `application.policy.sign_on.rule.create`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 304
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonrulecreate)
    ApplicationPolicySignOnRuleCreate,
    /// `application.policy.sign_on.rule.delete`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 305
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonruledelete)
    ApplicationPolicySignOnRuleDelete,
    /// `application.policy.sign_on.update`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AppSignOnPolicyRuleChangeDetailsEntry`, `PolicyRuleChangeDetailsEntry`
    /// - Code 306
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonupdate)
    ApplicationPolicySignOnUpdate,
    /// `application.provision.field_mapping_rule.change`
    ///
    /// - Since `2018.42`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `field-mapping-rule-modification`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AdInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 307
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionfieldmappingrulechange)
    ApplicationProvisionFieldMappingRuleChange,
    /// `application.provision.group.add`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 308
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupadd)
    ApplicationProvisionGroupAdd,
    /// `application.provision.group.import`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 309
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupimport)
    ApplicationProvisionGroupImport,
    /// `application.provision.group.remove`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 310
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupremove)
    ApplicationProvisionGroupRemove,
    /// `application.provision.group.update`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 311
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupupdate)
    ApplicationProvisionGroupUpdate,
    /// `application.provision.group.verify_exists`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 312
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupverifyexists)
    ApplicationProvisionGroupVerifyExists,
    /// `application.provision.group_membership.add`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 313
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipadd)
    ApplicationProvisionGroupMembershipAdd,
    /// `application.provision.group_membership.import`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 314
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipimport)
    ApplicationProvisionGroupMembershipImport,
    /// `application.provision.group_membership.remove`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 315
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipremove)
    ApplicationProvisionGroupMembershipRemove,
    /// `application.provision.group_membership.update`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 316
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipupdate)
    ApplicationProvisionGroupMembershipUpdate,
    /// `application.provision.group_push.activate_mapping`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 317
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushactivatemapping)
    ApplicationProvisionGroupPushActivateMapping,
    /// `application.provision.group_push.deactivate_mapping`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 318
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushdeactivatemapping)
    ApplicationProvisionGroupPushDeactivateMapping,
    /// `application.provision.group_push.delete_appgroup`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 319
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushdeleteappgroup)
    ApplicationProvisionGroupPushDeleteAppgroup,
    /// `application.provision.group_push.mapping.and.groups.deleted.rule.deleted`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 320
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingandgroupsdeletedruledeleted)
    ApplicationProvisionGroupPushMappingAndGroupsDeletedRuleDeleted,
    /// `application.provision.group_push.mapping.app.group.renamed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 321
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingappgrouprenamed)
    ApplicationProvisionGroupPushMappingAppGroupRenamed,
    /// `application.provision.group_push.mapping.app.group.renamed.failed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 322
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingappgrouprenamedfailed)
    ApplicationProvisionGroupPushMappingAppGroupRenamedFailed,
    /// `application.provision.group_push.mapping.created`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 323
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreated)
    ApplicationProvisionGroupPushMappingCreated,
    /// `application.provision.group_push.mapping.created.from.rule.warning.duplicate.name`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 324
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningduplicatename)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningDuplicateName,
    /// `application.provision.group_push.mapping.created.from.rule.warning.duplicate.name.tobecreated`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 325
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningduplicatenametobecreated)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningDuplicateNameTobecreated,
    /// `application.provision.group_push.mapping.created.from.rule.warning.upsertGroup.duplicate.name`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 326
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningupsertGroupduplicatename)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningUpsertGroupDuplicateName,
    /// `application.provision.group_push.mapping.deactivated.source.group.renamed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 327
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingdeactivatedsourcegrouprenamed)
    ApplicationProvisionGroupPushMappingDeactivatedSourceGroupRenamed,
    /// `application.provision.group_push.mapping.deactivated.source.group.renamed.failed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 328
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingdeactivatedsourcegrouprenamedfailed)
    ApplicationProvisionGroupPushMappingDeactivatedSourceGroupRenamedFailed,
    /// `application.provision.group_push.mapping.update.or.delete.failed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 329
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingupdateordeletefailed)
    ApplicationProvisionGroupPushMappingUpdateOrDeleteFailed,
    /// `application.provision.group_push.mapping.update.or.delete.failed.with.error`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 330
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingupdateordeletefailedwitherror)
    ApplicationProvisionGroupPushMappingUpdateOrDeleteFailedWithError,
    /// `application.provision.group_push.push_memberships`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 331
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushpushmemberships)
    ApplicationProvisionGroupPushPushMemberships,
    /// `application.provision.group_push.pushed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 332
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushpushed)
    ApplicationProvisionGroupPushPushed,
    /// `application.provision.group_push.removed`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 333
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushremoved)
    ApplicationProvisionGroupPushRemoved,
    /// `application.provision.group_push.updated`
    ///
    /// - Since `2017.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 334
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushupdated)
    ApplicationProvisionGroupPushUpdated,
    /// `application.provision.integration.call_api`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `AppExceptionsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 335
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionintegrationcallapi)
    ApplicationProvisionIntegrationCallApi,
    /// `application.provision.user.activate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 336
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuseractivate)
    ApplicationProvisionUserActivate,
    /// `application.provision.user.deactivate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 337
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdeactivate)
    ApplicationProvisionUserDeactivate,
    /// `application.provision.user.delete`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `unified-connector-platform`
    /// - Debug data: `GranularDeprovisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 338
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdelete)
    ApplicationProvisionUserDelete,
    /// `application.provision.user.delete.schedule`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `unified-connector-platform`
    /// - Debug data: `GranularDeprovisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 339
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdeleteschedule)
    ApplicationProvisionUserDeleteSchedule,
    /// `application.provision.user.deprovision`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Code 340
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdeprovision)
    ApplicationProvisionUserDeprovision,
    /// `application.provision.user.import`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 341
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserimport)
    ApplicationProvisionUserImport,
    /// `application.provision.user.import_profile`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 342
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserimportprofile)
    ApplicationProvisionUserImportProfile,
    /// `application.provision.user.password`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Code 343
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpassword)
    ApplicationProvisionUserPassword,
    /// `application.provision.user.push`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 344
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpush)
    ApplicationProvisionUserPush,
    /// `application.provision.user.push_okta_password`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 345
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushoktapassword)
    ApplicationProvisionUserPushOktaPassword,
    /// `application.provision.user.push_password`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 346
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushpassword)
    ApplicationProvisionUserPushPassword,
    /// `application.provision.user.push_profile`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 347
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushprofile)
    ApplicationProvisionUserPushProfile,
    /// `application.provision.user.reactivate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 348
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserreactivate)
    ApplicationProvisionUserReactivate,
    /// `application.provision.user.remove_entitlements`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `unified-connector-platform`
    /// - Debug data: `GranularDeprovisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 349
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserremoveentitlements)
    ApplicationProvisionUserRemoveEntitlements,
    /// `application.provision.user.remove_entitlements.schedule`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `unified-connector-platform`
    /// - Debug data: `GranularDeprovisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 350
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserremoveentitlementsschedule)
    ApplicationProvisionUserRemoveEntitlementsSchedule,
    /// `application.provision.user.sync`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 351
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionusersync)
    ApplicationProvisionUserSync,
    /// `application.provision.user.verify_exists`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 352
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserverifyexists)
    ApplicationProvisionUserVerifyExists,
    /// `application.registration_policy.lifecycle.create`
    ///
    /// - Since `2017.52`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 353
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationregistrationpolicylifecyclecreate)
    ApplicationRegistrationPolicyLifecycleCreate,
    /// `application.registration_policy.lifecycle.update`
    ///
    /// - Since `2017.52`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `RegistrationPolicyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 354
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationregistrationpolicylifecycleupdate)
    ApplicationRegistrationPolicyLifecycleUpdate,
    /// `application.user_membership.add`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 355
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipadd)
    ApplicationUserMembershipAdd,
    /// `application.user_membership.approve`
    ///
    /// - Since `2016.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 356
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipapprove)
    ApplicationUserMembershipApprove,
    /// `application.user_membership.change_password`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 357
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipchangepassword)
    ApplicationUserMembershipChangePassword,
    /// `application.user_membership.change_username`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 358
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipchangeusername)
    ApplicationUserMembershipChangeUsername,
    /// `application.user_membership.deprovision`
    ///
    /// - Since `2016.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 359
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipdeprovision)
    ApplicationUserMembershipDeprovision,
    /// `application.user_membership.provision`
    ///
    /// - Since `2016.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 360
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipprovision)
    ApplicationUserMembershipProvision,
    /// `application.user_membership.remove`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 361
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipremove)
    ApplicationUserMembershipRemove,
    /// `application.user_membership.restore`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Code 362
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprestore)
    ApplicationUserMembershipRestore,
    /// `application.user_membership.restore_password`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Code 363
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprestorepassword)
    ApplicationUserMembershipRestorePassword,
    /// `application.user_membership.revoke`
    ///
    /// - Since `2016.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Code 364
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprevoke)
    ApplicationUserMembershipRevoke,
    /// `application.user_membership.show_password`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 365
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipshowpassword)
    ApplicationUserMembershipShowPassword,
    /// `application.user_membership.update`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 366
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipupdate)
    ApplicationUserMembershipUpdate,
    /// `certification.campaign.close`
    ///
    /// - Since `2022.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 367
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignclose)
    CertificationCampaignClose,
    /// `certification.campaign.context.update`
    ///
    /// - Since `2024.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 368
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaigncontextupdate)
    CertificationCampaignContextUpdate,
    /// `certification.campaign.create`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 369
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaigncreate)
    CertificationCampaignCreate,
    /// `certification.campaign.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 370
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaigndelete)
    CertificationCampaignDelete,
    /// `certification.campaign.item.decide`
    ///
    /// - Since `2021.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaReviewerDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 371
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignitemdecide)
    CertificationCampaignItemDecide,
    /// `certification.campaign.item.remediate`
    ///
    /// - Since `2021.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaReviewerDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 372
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignitemremediate)
    CertificationCampaignItemRemediate,
    /// `certification.campaign.launch`
    ///
    /// - Since `2022.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 373
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignlaunch)
    CertificationCampaignLaunch,
    /// `certification.campaign.update`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 374
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignupdate)
    CertificationCampaignUpdate,
    /// `certification.remediation.open`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Code 375
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationremediationopen)
    CertificationRemediationOpen,
    /// `core.concurrency.org.limit.violation`
    ///
    /// - Since `2017.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `concurrency-limit`
    /// - Category: `performance`
    /// - Code 376
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreconcurrencyorglimitviolation)
    CoreConcurrencyOrgLimitViolation,
    /// `core.el.evaluate`
    ///
    /// - Since `2017.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `okta-el`
    /// - Category: `inbound-federation`
    /// - Debug data: `OktaELDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 377
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreelevaluate)
    CoreElEvaluate,
    /// `core.user_auth.idp.x509.crl_download_failure`
    ///
    /// - Since `2017.52`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `x509-idp-auth`
    /// - Category: `authn-platform`
    /// - Code 378
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreuserauthidpx509crldownloadfailure)
    CoreUserAuthIdpX509CrlDownloadFailure,
    /// `credential.register`
    ///
    /// - Since `2019.02.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-factor`
    /// - Category: `enterprise-auth`
    /// - Debug data: `YubikeyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 379
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#credentialregister)
    CredentialRegister,
    /// `credential.revoke`
    ///
    /// - Since `2019.02.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user-factor`
    /// - Category: `enterprise-auth`
    /// - Debug data: `YubikeyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 380
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#credentialrevoke)
    CredentialRevoke,
    /// `device.assurance.policy.add`
    ///
    /// - Since `2024.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceAssuranceResourceDetails`
    /// - Code 381
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceassurancepolicyadd)
    DeviceAssurancePolicyAdd,
    /// `device.assurance.policy.delete`
    ///
    /// - Since `2024.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceAssuranceResourceDetails`
    /// - Code 382
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceassurancepolicydelete)
    DeviceAssurancePolicyDelete,
    /// `device.assurance.policy.update`
    ///
    /// - Since `2024.08.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only, change details
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceAssuranceResourceDetails`
    /// - Change details: `DeviceAssuranceChangeDetailsEntry`
    /// - Code 383
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceassurancepolicyupdate)
    DeviceAssurancePolicyUpdate,
    /// `device.custom_push.send_notification`
    ///
    /// - Since `2022.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `custom-push`
    /// - Category: `enterprise-auth`
    /// - Debug data: `CustomPushNotificationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 384
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicecustompushsendnotification)
    DeviceCustomPushSendNotification,
    /// `device.desktop_mfa.configuration.update`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only, change details
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `DesktopMFASettingsChangeDetailsEntry`
    /// - Code 385
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfaconfigurationupdate)
    DeviceDesktopMfaConfigurationUpdate,
    /// `device.desktop_mfa.device_logout.completed`
    ///
    /// - Since `2025.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `DeviceLogoutDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 386
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfadevicelogoutcompleted)
    DeviceDesktopMfaDeviceLogoutCompleted,
    /// `device.desktop_mfa.device_logout.started`
    ///
    /// - Since `2025.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `DeviceLogoutDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 387
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfadevicelogoutstarted)
    DeviceDesktopMfaDeviceLogoutStarted,
    /// `device.desktop_mfa.enrollment.create`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 388
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfaenrollmentcreate)
    DeviceDesktopMfaEnrollmentCreate,
    /// `device.desktop_mfa.recovery_pin.generate`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 389
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfarecoverypingenerate)
    DeviceDesktopMfaRecoveryPinGenerate,
    /// `device.desktop_mfa.recovery_pin.rotate_secret`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 390
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfarecoverypinrotatesecret)
    DeviceDesktopMfaRecoveryPinRotateSecret,
    /// `device.enrollment.create`
    ///
    /// - Since `2020.10.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceIdentityResourceDetails`
    /// - Code 391
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceenrollmentcreate)
    DeviceEnrollmentCreate,
    /// `device.integration.endpoint_security.activate`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceIntegrationResourceDetails`
    /// - Code 392
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceintegrationendpointsecurityactivate)
    DeviceIntegrationEndpointSecurityActivate,
    /// `device.integration.endpoint_security.deactivate`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceIntegrationResourceDetails`
    /// - Code 393
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceintegrationendpointsecuritydeactivate)
    DeviceIntegrationEndpointSecurityDeactivate,
    /// `device.lifecycle.activate`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 394
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycleactivate)
    DeviceLifecycleActivate,
    /// `device.lifecycle.deactivate`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 395
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycledeactivate)
    DeviceLifecycleDeactivate,
    /// `device.lifecycle.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 396
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycledelete)
    DeviceLifecycleDelete,
    /// `device.lifecycle.suspend`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 397
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecyclesuspend)
    DeviceLifecycleSuspend,
    /// `device.lifecycle.unsuspend`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 398
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycleunsuspend)
    DeviceLifecycleUnsuspend,
    /// `device.local_account.create`
    ///
    /// - Since `2024.06.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 399
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelocalaccountcreate)
    DeviceLocalAccountCreate,
    /// `device.password_sync.authentication`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 400
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepasswordsyncauthentication)
    DevicePasswordSyncAuthentication,
    /// `device.password_sync.enrollment.create`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PlatformSSOResourceDetails`
    /// - Code 401
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepasswordsyncenrollmentcreate)
    DevicePasswordSyncEnrollmentCreate,
    /// `device.platform.add`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAMobilePlatformResourceDetails`
    /// - Code 402
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformadd)
    DevicePlatformAdd,
    /// `device.platform.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAMobilePlatformResourceDetails`
    /// - Code 403
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformdelete)
    DevicePlatformDelete,
    /// `device.platform.renew`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `client-foundations`
    /// - Code 404
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformrenew)
    DevicePlatformRenew,
    /// `device.platform.secret_key.reset`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAMobilePlatformResourceDetails`
    /// - Code 405
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformsecretkeyreset)
    DevicePlatformSecretKeyReset,
    /// `device.platform.update`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAMobilePlatformResourceDetails`
    /// - Code 406
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformupdate)
    DevicePlatformUpdate,
    /// `device.platform_sso.authentication`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`, `PlatformSSOResourceDetails`
    /// - Code 407
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformssoauthentication)
    DevicePlatformSsoAuthentication,
    /// `device.platform_sso.enrollment.create`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PlatformSSOResourceDetails`
    /// - Code 408
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformssoenrollmentcreate)
    DevicePlatformSsoEnrollmentCreate,
    /// `device.platform_sso.keys.register`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 409
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformssokeysregister)
    DevicePlatformSsoKeysRegister,
    /// `device.posture.check.add`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DevicePostureCheckResourceDetails`
    /// - Code 410
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceposturecheckadd)
    DevicePostureCheckAdd,
    /// `device.posture.check.delete`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DevicePostureCheckResourceDetails`
    /// - Code 411
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceposturecheckdelete)
    DevicePostureCheckDelete,
    /// `device.posture.check.update`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only, change details
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DevicePostureCheckResourceDetails`
    /// - Change details: `DevicePostureCheckChangeDetailsEntry`
    /// - Code 412
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceposturecheckupdate)
    DevicePostureCheckUpdate,
    /// `device.push.provider.create`
    ///
    /// - Since `2022.04.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `push-provider`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PushProviderResourceDetails`
    /// - Code 413
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepushprovidercreate)
    DevicePushProviderCreate,
    /// `device.push.provider.delete`
    ///
    /// - Since `2022.04.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `push-provider`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PushProviderResourceDetails`
    /// - Code 414
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepushproviderdelete)
    DevicePushProviderDelete,
    /// `device.push.provider.update`
    ///
    /// - Since `2022.04.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `push-provider`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PushProviderResourceDetails`
    /// - Code 415
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepushproviderupdate)
    DevicePushProviderUpdate,
    /// `device.signals.status.timeout`
    ///
    /// - Since `2023.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Actor: `DeviceIdentityResourceDetails`
    /// - Debug data: `DeviceSignalDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 416
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicesignalsstatustimeout)
    DeviceSignalsStatusTimeout,
    /// `device.token.enrollment.create`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceTokenEnrollmentCreateDetails`
    /// - Code 417
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicetokenenrollmentcreate)
    DeviceTokenEnrollmentCreate,
    /// `device.user.add`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 418
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceuseradd)
    DeviceUserAdd,
    /// `device.user.remove`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 419
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceuserremove)
    DeviceUserRemove,
    /// `device.user_os_account.sync`
    ///
    /// - Since `2025.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `MacOSAccountResourceDetails`
    /// - Code 420
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceuserosaccountsync)
    DeviceUserOsAccountSync,
    /// `directory.app_user_profile.bootstrap`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 421
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryappuserprofilebootstrap)
    DirectoryAppUserProfileBootstrap,
    /// `directory.app_user_profile.update`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 422
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryappuserprofileupdate)
    DirectoryAppUserProfileUpdate,
    /// `directory.external.group.membership.add`
    ///
    /// - Since `2024.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`, `group`, `user`
    /// - Category: `directories`
    /// - Code 423
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryexternalgroupmembershipadd)
    DirectoryExternalGroupMembershipAdd,
    /// `directory.external.group.membership.remove`
    ///
    /// - Since `2024.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`, `group`, `user`
    /// - Category: `directories`
    /// - Code 424
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryexternalgroupmembershipremove)
    DirectoryExternalGroupMembershipRemove,
    /// `directory.linked_object.create`
    ///
    /// - Since `2022.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `ud-core`
    /// - Debug data: `DirectoryLinkedObjectDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 425
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorylinkedobjectcreate)
    DirectoryLinkedObjectCreate,
    /// `directory.linked_object.delete`
    ///
    /// - Since `2022.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `ud-core`
    /// - Debug data: `DirectoryLinkedObjectDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 426
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorylinkedobjectdelete)
    DirectoryLinkedObjectDelete,
    /// `directory.mapping.update`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 427
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorymappingupdate)
    DirectoryMappingUpdate,
    /// `directory.non_default_user_profile.create`
    ///
    /// - Since `2019.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 428
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorynondefaultuserprofilecreate)
    DirectoryNonDefaultUserProfileCreate,
    /// `directory.user_profile.bootstrap`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 429
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryuserprofilebootstrap)
    DirectoryUserProfileBootstrap,
    /// `directory.user_profile.update`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 430
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryuserprofileupdate)
    DirectoryUserProfileUpdate,
    /// `event_hook.activated`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 431
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookactivated)
    EventHookActivated,
    /// `event_hook.created`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 432
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookcreated)
    EventHookCreated,
    /// `event_hook.deactivated`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 433
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdeactivated)
    EventHookDeactivated,
    /// `event_hook.deleted`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 434
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdeleted)
    EventHookDeleted,
    /// `event_hook.delivery`
    ///
    /// - Since `2019.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 435
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdelivery)
    EventHookDelivery,
    /// `event_hook.updated`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Code 436
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookupdated)
    EventHookUpdated,
    /// `event_hook.verified`
    ///
    /// - Since `2019.03.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `WebhooksDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 437
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookverified)
    EventHookVerified,
    /// `group.application_assignment.add`
    ///
    /// - Since `2016.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 438
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentadd)
    GroupApplicationAssignmentAdd,
    /// `group.application_assignment.remove`
    ///
    /// - Since `2016.05`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 439
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentremove)
    GroupApplicationAssignmentRemove,
    /// `group.application_assignment.skip_assignment_reconcile`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 440
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentskipassignmentreconcile)
    GroupApplicationAssignmentSkipAssignmentReconcile,
    /// `group.application_assignment.update`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 441
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentupdate)
    GroupApplicationAssignmentUpdate,
    /// `group.lifecycle.create`
    ///
    /// - Since `2019.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 442
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#grouplifecyclecreate)
    GroupLifecycleCreate,
    /// `group.lifecycle.delete`
    ///
    /// - Since `2019.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 443
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#grouplifecycledelete)
    GroupLifecycleDelete,
    /// `group.privilege.grant`
    ///
    /// - Since `2019.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 444
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupprivilegegrant)
    GroupPrivilegeGrant,
    /// `group.privilege.revoke`
    ///
    /// - Since `2019.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 445
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupprivilegerevoke)
    GroupPrivilegeRevoke,
    /// `group.profile.update`
    ///
    /// - Since `2021.03.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Debug data: `GroupProfileDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 446
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupprofileupdate)
    GroupProfileUpdate,
    /// `group.user_membership.add`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 447
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipadd)
    GroupUserMembershipAdd,
    /// `group.user_membership.remove`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 448
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipremove)
    GroupUserMembershipRemove,
    /// `group.user_membership.rule.add_exclusion`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 449
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleaddexclusion)
    GroupUserMembershipRuleAddExclusion,
    /// `group.user_membership.rule.deactivated`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 450
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruledeactivated)
    GroupUserMembershipRuleDeactivated,
    /// `group.user_membership.rule.error`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Debug data: `GroupRuleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 451
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleerror)
    GroupUserMembershipRuleError,
    /// `group.user_membership.rule.evaluation`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 452
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleevaluation)
    GroupUserMembershipRuleEvaluation,
    /// `group.user_membership.rule.invalidate`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Debug data: `GroupRuleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 453
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleinvalidate)
    GroupUserMembershipRuleInvalidate,
    /// `group.user_membership.rule.trigger`
    ///
    /// - Since `2017.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Code 454
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruletrigger)
    GroupUserMembershipRuleTrigger,
    /// `iam.policy.assignee_configuration.update`
    ///
    /// - Since `2025.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IAMAssigneeConfigurationChangeDetailsEntry`
    /// - Code 455
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iampolicyassigneeconfigurationupdate)
    IamPolicyAssigneeConfigurationUpdate,
    /// `iam.policy.configuration.update`
    ///
    /// - Since `2024.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IAMPolicyConfigurationChangeDetailsEntry`
    /// - Code 456
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iampolicyconfigurationupdate)
    IamPolicyConfigurationUpdate,
    /// `iam.resourceset.bindings.add`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 457
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetbindingsadd)
    IamResourcesetBindingsAdd,
    /// `iam.resourceset.bindings.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 458
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetbindingsdelete)
    IamResourcesetBindingsDelete,
    /// `iam.resourceset.create`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 459
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetcreate)
    IamResourcesetCreate,
    /// `iam.resourceset.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 460
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetdelete)
    IamResourcesetDelete,
    /// `iam.resourceset.resources.add`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 461
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetresourcesadd)
    IamResourcesetResourcesAdd,
    /// `iam.resourceset.resources.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 462
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetresourcesdelete)
    IamResourcesetResourcesDelete,
    /// `iam.resourceset.resources.update`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IAMPolicyResourceChangeDetailsEntry`
    /// - Code 463
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetresourcesupdate)
    IamResourcesetResourcesUpdate,
    /// `iam.resourceset.update`
    ///
    /// - Since `2024.09.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `ResourceSetChangeDetailsEntry`
    /// - Code 464
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetupdate)
    IamResourcesetUpdate,
    /// `iam.role.create`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 465
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolecreate)
    IamRoleCreate,
    /// `iam.role.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 466
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamroledelete)
    IamRoleDelete,
    /// `iam.role.permission.conditions.add`
    ///
    /// - Since `2022.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 467
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionconditionsadd)
    IamRolePermissionConditionsAdd,
    /// `iam.role.permission.conditions.delete`
    ///
    /// - Since `2022.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 468
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionconditionsdelete)
    IamRolePermissionConditionsDelete,
    /// `iam.role.permissions.add`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 469
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionsadd)
    IamRolePermissionsAdd,
    /// `iam.role.permissions.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 470
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionsdelete)
    IamRolePermissionsDelete,
    /// `iam.role.subscriptions.update`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `subscriptions`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `NotificationSubscriptionResourceDetails`
    /// - Code 471
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolesubscriptionsupdate)
    IamRoleSubscriptionsUpdate,
    /// `iam.role.update`
    ///
    /// - Since `2024.09.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `CustomRoleChangeDetailsEntry`
    /// - Code 472
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamroleupdate)
    IamRoleUpdate,
    /// `inline_hook.activated`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Code 473
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookactivated)
    InlineHookActivated,
    /// `inline_hook.created`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Code 474
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookcreated)
    InlineHookCreated,
    /// `inline_hook.deactivated`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Code 475
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookdeactivated)
    InlineHookDeactivated,
    /// `inline_hook.deleted`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Code 476
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookdeleted)
    InlineHookDeleted,
    /// `inline_hook.executed`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 477
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookexecuted)
    InlineHookExecuted,
    /// `inline_hook.response.processed`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 478
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookresponseprocessed)
    InlineHookResponseProcessed,
    /// `inline_hook.updated`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Code 479
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookupdated)
    InlineHookUpdated,
    /// `inline_hook.verified`
    ///
    /// - Since `2019.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 480
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookverified)
    InlineHookVerified,
    /// `integration.api_service.lifecycle.authorize`
    ///
    /// - Since `2023.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `integration`
    /// - Category: `oin-integration-platform`
    /// - Code 481
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#integrationapiservicelifecycleauthorize)
    IntegrationApiServiceLifecycleAuthorize,
    /// `integration.api_service.lifecycle.revoke`
    ///
    /// - Since `2023.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `integration`
    /// - Category: `oin-integration-platform`
    /// - Code 482
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#integrationapiservicelifecyclerevoke)
    IntegrationApiServiceLifecycleRevoke,
    /// `master_application.user_membership.add`
    ///
    /// - Since `2018.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `core-identity`
    /// - Code 483
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#masterapplicationusermembershipadd)
    MasterApplicationUserMembershipAdd,
    /// `mim.command.generic.acknowledged`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 484
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericacknowledged)
    MimCommandGenericAcknowledged,
    /// `mim.command.generic.cancelled`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 485
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericcancelled)
    MimCommandGenericCancelled,
    /// `mim.command.generic.delegated`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 486
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericdelegated)
    MimCommandGenericDelegated,
    /// `mim.command.generic.error`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 487
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericerror)
    MimCommandGenericError,
    /// `mim.command.generic.new`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 488
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericnew)
    MimCommandGenericNew,
    /// `mim.command.generic.notnow`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 489
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericnotnow)
    MimCommandGenericNotnow,
    /// `mim.command.ios.acknowledged`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 490
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosacknowledged)
    MimCommandIosAcknowledged,
    /// `mim.command.ios.cancelled`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 491
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandioscancelled)
    MimCommandIosCancelled,
    /// `mim.command.ios.error`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 492
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandioserror)
    MimCommandIosError,
    /// `mim.command.ios.formaterror`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 493
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosformaterror)
    MimCommandIosFormaterror,
    /// `mim.command.ios.new`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 494
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosnew)
    MimCommandIosNew,
    /// `mim.createEnrollment.ANDROID`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 495
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentANDROID)
    MimCreateEnrollmentANDROID,
    /// `mim.createEnrollment.IOS`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 496
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentIOS)
    MimCreateEnrollmentIOS,
    /// `mim.createEnrollment.OSX`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 497
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentOSX)
    MimCreateEnrollmentOSX,
    /// `mim.createEnrollment.UNKNOWN`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 498
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentUNKNOWN)
    MimCreateEnrollmentUNKNOWN,
    /// `mim.createEnrollment.WINDOWS`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 499
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentWINDOWS)
    MimCreateEnrollmentWINDOWS,
    /// `mim.streamDevicesCSVDownload`
    ///
    /// - Since `2016.39`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Code 500
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimstreamDevicesCSVDownload)
    MimStreamDevicesCSVDownload,
    /// `network_zone.rule.disabled`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Code 501
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#networkzoneruledisabled)
    NetworkZoneRuleDisabled,
    /// `oauth2.as.activated`
    ///
    /// - Since `2017.22`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 502
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asactivated)
    Oauth2AsActivated,
    /// `oauth2.as.created`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 503
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2ascreated)
    Oauth2AsCreated,
    /// `oauth2.as.deactivated`
    ///
    /// - Since `2017.22`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 504
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asdeactivated)
    Oauth2AsDeactivated,
    /// `oauth2.as.deleted`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 505
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asdeleted)
    Oauth2AsDeleted,
    /// `oauth2.as.updated`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 506
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asupdated)
    Oauth2AsUpdated,
    /// `oauth2.claim.created`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Code 507
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimcreated)
    Oauth2ClaimCreated,
    /// `oauth2.claim.deleted`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Code 508
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimdeleted)
    Oauth2ClaimDeleted,
    /// `oauth2.claim.updated`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Code 509
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimupdated)
    Oauth2ClaimUpdated,
    /// `oauth2.scope.created`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 510
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopecreated)
    Oauth2ScopeCreated,
    /// `oauth2.scope.deleted`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 511
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopedeleted)
    Oauth2ScopeDeleted,
    /// `oauth2.scope.updated`
    ///
    /// - Since `2016.50`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 512
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopeupdated)
    Oauth2ScopeUpdated,
    /// `org.not_configured_origin.redirection.usage`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `org`
    /// - Category: `passwordless`
    /// - Code 513
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#orgnotconfiguredoriginredirectionusage)
    OrgNotConfiguredOriginRedirectionUsage,
    /// `pam.active_directory.account_discovery.complete`
    ///
    /// - Since `2025.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 514
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountdiscoverycomplete)
    PamActiveDirectoryAccountDiscoveryComplete,
    /// `pam.active_directory.account_rule.applied`
    ///
    /// - Since `2025.05.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 515
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountruleapplied)
    PamActiveDirectoryAccountRuleApplied,
    /// `pam.active_directory.account_rule.update`
    ///
    /// - Since `2025.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 516
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountruleupdate)
    PamActiveDirectoryAccountRuleUpdate,
    /// `pam.active_directory.connection.update`
    ///
    /// - Since `2025.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 517
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryconnectionupdate)
    PamActiveDirectoryConnectionUpdate,
    /// `pam.ad_connection.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 518
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectioncreate)
    PamAdConnectionCreate,
    /// `pam.ad_connection.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 519
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectiondelete)
    PamAdConnectionDelete,
    /// `pam.ad_connection.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 520
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectionupdate)
    PamAdConnectionUpdate,
    /// `pam.ad_task_settings.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 521
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingscreate)
    PamAdTaskSettingsCreate,
    /// `pam.ad_task_settings.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 522
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsdelete)
    PamAdTaskSettingsDelete,
    /// `pam.ad_task_settings.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 523
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsupdate)
    PamAdTaskSettingsUpdate,
    /// `pam.ad_task_settings.update_schedule`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 524
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsupdateschedule)
    PamAdTaskSettingsUpdateSchedule,
    /// `pam.ad_user_sync_task_settings.activate`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 525
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsactivate)
    PamAdUserSyncTaskSettingsActivate,
    /// `pam.ad_user_sync_task_settings.create`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 526
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingscreate)
    PamAdUserSyncTaskSettingsCreate,
    /// `pam.ad_user_sync_task_settings.deactivate`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 527
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsdeactivate)
    PamAdUserSyncTaskSettingsDeactivate,
    /// `pam.ad_user_sync_task_settings.delete`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 528
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsdelete)
    PamAdUserSyncTaskSettingsDelete,
    /// `pam.ad_user_sync_task_settings.update`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 529
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsupdate)
    PamAdUserSyncTaskSettingsUpdate,
    /// `pam.ad_user_sync_task_settings.update_schedule`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 530
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsupdateschedule)
    PamAdUserSyncTaskSettingsUpdateSchedule,
    /// `pam.apikey.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 531
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamapikeydelete)
    PamApikeyDelete,
    /// `pam.apikey.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 532
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamapikeyrotate)
    PamApikeyRotate,
    /// `pam.app.update`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 533
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamappupdate)
    PamAppUpdate,
    /// `pam.auth_token.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 534
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamauthtokenissue)
    PamAuthTokenIssue,
    /// `pam.billing_contact.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 535
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pambillingcontactcreate)
    PamBillingContactCreate,
    /// `pam.client.assign`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 536
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientassign)
    PamClientAssign,
    /// `pam.client.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 537
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenroll)
    PamClientEnroll,
    /// `pam.client.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 538
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientremove)
    PamClientRemove,
    /// `pam.client.state.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 539
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientstateupdate)
    PamClientStateUpdate,
    /// `pam.client_enrollment_policies.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 540
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciescreate)
    PamClientEnrollmentPoliciesCreate,
    /// `pam.client_enrollment_policies.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 541
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciesdelete)
    PamClientEnrollmentPoliciesDelete,
    /// `pam.client_enrollment_policies.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 542
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciesupdate)
    PamClientEnrollmentPoliciesUpdate,
    /// `pam.client_enrollment_policy_token.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 543
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpolicytokendelete)
    PamClientEnrollmentPolicyTokenDelete,
    /// `pam.client_enrollment_policy_token.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 544
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpolicytokenrotate)
    PamClientEnrollmentPolicyTokenRotate,
    /// `pam.cloud_account.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 545
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountcreate)
    PamCloudAccountCreate,
    /// `pam.cloud_account.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 546
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountdelete)
    PamCloudAccountDelete,
    /// `pam.cloud_account.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 547
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountupdate)
    PamCloudAccountUpdate,
    /// `pam.credential_verification.end`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 548
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcredentialverificationend)
    PamCredentialVerificationEnd,
    /// `pam.credential_verification.start`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 549
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcredentialverificationstart)
    PamCredentialVerificationStart,
    /// `pam.entitlement_sudo.add_to_project`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 550
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoaddtoproject)
    PamEntitlementSudoAddToProject,
    /// `pam.entitlement_sudo.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 551
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudocreate)
    PamEntitlementSudoCreate,
    /// `pam.entitlement_sudo.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 552
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoremove)
    PamEntitlementSudoRemove,
    /// `pam.entitlement_sudo.remove_from_project`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 553
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoremovefromproject)
    PamEntitlementSudoRemoveFromProject,
    /// `pam.entitlement_sudo.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 554
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoupdate)
    PamEntitlementSudoUpdate,
    /// `pam.gateway.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 555
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaycreate)
    PamGatewayCreate,
    /// `pam.gateway.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 556
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaydelete)
    PamGatewayDelete,
    /// `pam.gateway.setup_token.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 557
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokencreate)
    PamGatewaySetupTokenCreate,
    /// `pam.gateway.setup_token.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 558
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokendelete)
    PamGatewaySetupTokenDelete,
    /// `pam.gateway.setup_token.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 559
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokenupdate)
    PamGatewaySetupTokenUpdate,
    /// `pam.gateway.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 560
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewayupdate)
    PamGatewayUpdate,
    /// `pam.gateway_creds.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 561
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaycredsissue)
    PamGatewayCredsIssue,
    /// `pam.group.bulk_membership_change`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 562
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupbulkmembershipchange)
    PamGroupBulkMembershipChange,
    /// `pam.group.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 563
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupcreate)
    PamGroupCreate,
    /// `pam.group.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 564
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupdelete)
    PamGroupDelete,
    /// `pam.incoming_federation.approve`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 565
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamincomingfederationapprove)
    PamIncomingFederationApprove,
    /// `pam.incoming_federation.request`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 566
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamincomingfederationrequest)
    PamIncomingFederationRequest,
    /// `pam.integration.account_rule.create`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 567
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountrulecreate)
    PamIntegrationAccountRuleCreate,
    /// `pam.integration.account_rule.delete`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 568
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountruledelete)
    PamIntegrationAccountRuleDelete,
    /// `pam.integration.account_rule.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 569
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountruleupdate)
    PamIntegrationAccountRuleUpdate,
    /// `pam.integration.create`
    ///
    /// - Since `2026.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 570
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationcreate)
    PamIntegrationCreate,
    /// `pam.integration.delete`
    ///
    /// - Since `2026.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 571
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationdelete)
    PamIntegrationDelete,
    /// `pam.integration.health_change`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 572
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationhealthchange)
    PamIntegrationHealthChange,
    /// `pam.integration.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 573
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationupdate)
    PamIntegrationUpdate,
    /// `pam.member.add`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 574
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pammemberadd)
    PamMemberAdd,
    /// `pam.member.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 575
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pammemberremove)
    PamMemberRemove,
    /// `pam.offline_disabled_event`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 576
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflinedisabledevent)
    PamOfflineDisabledEvent,
    /// `pam.offline_enabled_event`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 577
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflineenabledevent)
    PamOfflineEnabledEvent,
    /// `pam.offline_group.secrets.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 578
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflinegroupsecretsrotate)
    PamOfflineGroupSecretsRotate,
    /// `pam.outgoing_federation.approve`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 579
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamoutgoingfederationapprove)
    PamOutgoingFederationApprove,
    /// `pam.password.change`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 580
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampasswordchange)
    PamPasswordChange,
    /// `pam.password.reset`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 581
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampasswordreset)
    PamPasswordReset,
    /// `pam.permission.change`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 582
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampermissionchange)
    PamPermissionChange,
    /// `pam.preauthorization.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 583
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampreauthorizationcreate)
    PamPreauthorizationCreate,
    /// `pam.preauthorization.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 584
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampreauthorizationupdate)
    PamPreauthorizationUpdate,
    /// `pam.project.add_group`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 585
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectaddgroup)
    PamProjectAddGroup,
    /// `pam.project.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 586
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectcreate)
    PamProjectCreate,
    /// `pam.project.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 587
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectdelete)
    PamProjectDelete,
    /// `pam.project.remove_group`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 588
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectremovegroup)
    PamProjectRemoveGroup,
    /// `pam.project.update`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 589
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectupdate)
    PamProjectUpdate,
    /// `pam.project_group_selector.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 590
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectgroupselectorupdate)
    PamProjectGroupSelectorUpdate,
    /// `pam.resource.checkin.end`
    ///
    /// - Since `2024.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 591
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckinend)
    PamResourceCheckinEnd,
    /// `pam.resource.checkin.start`
    ///
    /// - Since `2024.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 592
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckinstart)
    PamResourceCheckinStart,
    /// `pam.resource.checkout`
    ///
    /// - Since `2024.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 593
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckout)
    PamResourceCheckout,
    /// `pam.resource_group.create`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 594
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupcreate)
    PamResourceGroupCreate,
    /// `pam.resource_group.delete`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 595
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupdelete)
    PamResourceGroupDelete,
    /// `pam.resource_group.update`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 596
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupupdate)
    PamResourceGroupUpdate,
    /// `pam.secret.create`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 597
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretcreate)
    PamSecretCreate,
    /// `pam.secret.delete`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 598
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretdelete)
    PamSecretDelete,
    /// `pam.secret.move`
    ///
    /// - Since `2026.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 599
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretmove)
    PamSecretMove,
    /// `pam.secret.reveal`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 600
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretreveal)
    PamSecretReveal,
    /// `pam.secret.update`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 601
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretupdate)
    PamSecretUpdate,
    /// `pam.secret_folder.create`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 602
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfoldercreate)
    PamSecretFolderCreate,
    /// `pam.secret_folder.delete`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 603
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfolderdelete)
    PamSecretFolderDelete,
    /// `pam.secret_folder.update`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 604
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfolderupdate)
    PamSecretFolderUpdate,
    /// `pam.security_policy.create`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 605
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicycreate)
    PamSecurityPolicyCreate,
    /// `pam.security_policy.delete`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 606
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicydelete)
    PamSecurityPolicyDelete,
    /// `pam.security_policy.evaluate`
    ///
    /// - Since `2023.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 607
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicyevaluate)
    PamSecurityPolicyEvaluate,
    /// `pam.security_policy.update`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 608
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicyupdate)
    PamSecurityPolicyUpdate,
    /// `pam.server.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 609
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverenroll)
    PamServerEnroll,
    /// `pam.server.reassign`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 610
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverreassign)
    PamServerReassign,
    /// `pam.server.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 611
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverremove)
    PamServerRemove,
    /// `pam.server.ssh_login`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 612
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserversshlogin)
    PamServerSshLogin,
    /// `pam.server_account.discovered`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 613
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountdiscovered)
    PamServerAccountDiscovered,
    /// `pam.server_account.password.reveal`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 614
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordreveal)
    PamServerAccountPasswordReveal,
    /// `pam.server_account.password_change.initiated`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 615
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeinitiated)
    PamServerAccountPasswordChangeInitiated,
    /// `pam.server_account.password_change.out_of_band`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 616
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeoutofband)
    PamServerAccountPasswordChangeOutOfBand,
    /// `pam.server_account.password_change.update`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 617
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeupdate)
    PamServerAccountPasswordChangeUpdate,
    /// `pam.server_account.update`
    ///
    /// - Since `2023.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 618
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountupdate)
    PamServerAccountUpdate,
    /// `pam.server_labels.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 619
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverlabelsupdate)
    PamServerLabelsUpdate,
    /// `pam.service.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 620
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamservicecreate)
    PamServiceCreate,
    /// `pam.service.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 621
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceremove)
    PamServiceRemove,
    /// `pam.service_account.assign`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 622
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountassign)
    PamServiceAccountAssign,
    /// `pam.service_account.create`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 623
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountcreate)
    PamServiceAccountCreate,
    /// `pam.service_account.delete`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 624
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountdelete)
    PamServiceAccountDelete,
    /// `pam.service_account.password.reveal`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 625
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordreveal)
    PamServiceAccountPasswordReveal,
    /// `pam.service_account.password.update`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 626
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordupdate)
    PamServiceAccountPasswordUpdate,
    /// `pam.service_account.password_rotation.end`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 627
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordrotationend)
    PamServiceAccountPasswordRotationEnd,
    /// `pam.service_account.password_rotation.start`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 628
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordrotationstart)
    PamServiceAccountPasswordRotationStart,
    /// `pam.service_account.update`
    ///
    /// - Since `2024.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 629
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountupdate)
    PamServiceAccountUpdate,
    /// `pam.sudo_command_bundle.create`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 630
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundlecreate)
    PamSudoCommandBundleCreate,
    /// `pam.sudo_command_bundle.delete`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 631
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundledelete)
    PamSudoCommandBundleDelete,
    /// `pam.sudo_command_bundle.update`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 632
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundleupdate)
    PamSudoCommandBundleUpdate,
    /// `pam.team.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 633
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamcreate)
    PamTeamCreate,
    /// `pam.team.delete`
    ///
    /// - Since `2026.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 634
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamdelete)
    PamTeamDelete,
    /// `pam.team_group_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 635
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributecreate)
    PamTeamGroupAttributeCreate,
    /// `pam.team_group_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 636
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributedelete)
    PamTeamGroupAttributeDelete,
    /// `pam.team_group_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 637
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributeupdate)
    PamTeamGroupAttributeUpdate,
    /// `pam.team_invitation.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 638
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteaminvitationcreate)
    PamTeamInvitationCreate,
    /// `pam.team_project_group_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 639
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributecreate)
    PamTeamProjectGroupAttributeCreate,
    /// `pam.team_project_group_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 640
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributedelete)
    PamTeamProjectGroupAttributeDelete,
    /// `pam.team_project_group_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 641
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributeupdate)
    PamTeamProjectGroupAttributeUpdate,
    /// `pam.team_project_user_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 642
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributecreate)
    PamTeamProjectUserAttributeCreate,
    /// `pam.team_project_user_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 643
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributedelete)
    PamTeamProjectUserAttributeDelete,
    /// `pam.team_project_user_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 644
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributeupdate)
    PamTeamProjectUserAttributeUpdate,
    /// `pam.team_settings.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 645
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamsettingsupdate)
    PamTeamSettingsUpdate,
    /// `pam.team_user_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 646
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributecreate)
    PamTeamUserAttributeCreate,
    /// `pam.team_user_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 647
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributedelete)
    PamTeamUserAttributeDelete,
    /// `pam.team_user_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 648
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributeupdate)
    PamTeamUserAttributeUpdate,
    /// `pam.unbound_client.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 649
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamunboundclientenroll)
    PamUnboundClientEnroll,
    /// `pam.unmanaged_server.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 650
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamunmanagedservercreate)
    PamUnmanagedServerCreate,
    /// `pam.user.create`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 651
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamusercreate)
    PamUserCreate,
    /// `pam.user.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 652
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamuserremove)
    PamUserRemove,
    /// `pam.user.update`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 653
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamuserupdate)
    PamUserUpdate,
    /// `pam.user_creds.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 654
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamusercredsissue)
    PamUserCredsIssue,
    /// `pam.workload_connection.api_key.create`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 655
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeycreate)
    PamWorkloadConnectionApiKeyCreate,
    /// `pam.workload_connection.api_key.revoke`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 656
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrevoke)
    PamWorkloadConnectionApiKeyRevoke,
    /// `pam.workload_connection.api_key.rotation.activate`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 657
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationactivate)
    PamWorkloadConnectionApiKeyRotationActivate,
    /// `pam.workload_connection.api_key.rotation.create`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 658
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationcreate)
    PamWorkloadConnectionApiKeyRotationCreate,
    /// `pam.workload_connection.api_key.rotation.delete`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 659
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationdelete)
    PamWorkloadConnectionApiKeyRotationDelete,
    /// `pam.workload_connection.api_key.update`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 660
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyupdate)
    PamWorkloadConnectionApiKeyUpdate,
    /// `pam.workload_connection.create`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 661
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectioncreate)
    PamWorkloadConnectionCreate,
    /// `pam.workload_connection.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 662
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectiondelete)
    PamWorkloadConnectionDelete,
    /// `pam.workload_connection.update`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 663
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionupdate)
    PamWorkloadConnectionUpdate,
    /// `pam.workload_role.create`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 664
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadrolecreate)
    PamWorkloadRoleCreate,
    /// `pam.workload_role.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 665
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadroledelete)
    PamWorkloadRoleDelete,
    /// `pam.workload_role.update`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 666
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadroleupdate)
    PamWorkloadRoleUpdate,
    /// `personal.admin.configuration.update`
    ///
    /// - Since `2024.02.8`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `okta-personal`
    /// - Category: `okta-personal`
    /// - Debug data: `PersonalAdminConfigUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 667
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#personaladminconfigurationupdate)
    PersonalAdminConfigurationUpdate,
    /// `personal.user.app_migration.export`
    ///
    /// - Since `2024.02.8`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `okta-personal`
    /// - Category: `okta-personal`
    /// - Debug data: `PersonalUserAppsMigrationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 668
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#personaluserappmigrationexport)
    PersonalUserAppMigrationExport,
    /// `pki.ca.add`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAResourceDetails`
    /// - Code 669
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicaadd)
    PkiCaAdd,
    /// `pki.ca.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAResourceDetails`
    /// - Code 670
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicadelete)
    PkiCaDelete,
    /// `pki.ca.expiration.warn`
    ///
    /// - Since `2026.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `access-frameworks`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAResourceDetails`
    /// - Code 671
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicaexpirationwarn)
    PkiCaExpirationWarn,
    /// `pki.ca.renew`
    ///
    /// - Since `2024.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `client-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OktaCAResourceDetails`
    /// - Code 672
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicarenew)
    PkiCaRenew,
    /// `pki.ca.scope.mapping.update`
    ///
    /// - Since `2026.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only, change details
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `CaScopeMappingUpdateChangeDetailsEntry`
    /// - Code 673
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicascopemappingupdate)
    PkiCaScopeMappingUpdate,
    /// `pki.cert.bind`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 674
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertbind)
    PkiCertBind,
    /// `pki.cert.crl_download_failure`
    ///
    /// - Since `2023.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `client-foundations`
    /// - Code 675
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertcrldownloadfailure)
    PkiCertCrlDownloadFailure,
    /// `pki.cert.issue`
    ///
    /// - Since `2017.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Code 676
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertissue)
    PkiCertIssue,
    /// `pki.cert.lifecycle.activate`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 677
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecycleactivate)
    PkiCertLifecycleActivate,
    /// `pki.cert.lifecycle.delete`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 678
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecycledelete)
    PkiCertLifecycleDelete,
    /// `pki.cert.lifecycle.hold`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 679
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclehold)
    PkiCertLifecycleHold,
    /// `pki.cert.lifecycle.revoke`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 680
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclerevoke)
    PkiCertLifecycleRevoke,
    /// `pki.cert.lifecycle.suspend`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 681
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclesuspend)
    PkiCertLifecycleSuspend,
    /// `pki.cert.renew`
    ///
    /// - Since `2017.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Code 682
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertrenew)
    PkiCertRenew,
    /// `pki.cert.revoke`
    ///
    /// - Since `2017.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Code 683
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertrevoke)
    PkiCertRevoke,
    /// `plugin.downloaded`
    ///
    /// - Since `2016.48`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `plugin`
    /// - Category: `plugins`
    /// - Debug data: `PluginDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 684
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#plugindownloaded)
    PluginDownloaded,
    /// `plugin.script_status`
    ///
    /// - Since `2016.48`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `plugin`
    /// - Category: `plugins`
    /// - Debug data: `PluginDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 685
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pluginscriptstatus)
    PluginScriptStatus,
    /// `policy.auth_reevaluate.action`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 686
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyauthreevaluateaction)
    PolicyAuthReevaluateAction,
    /// `policy.auth_reevaluate.enforce`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 687
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyauthreevaluateenforce)
    PolicyAuthReevaluateEnforce,
    /// `policy.auth_reevaluate.fail`
    ///
    /// - Since `2023.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `ContinuousAccessEvaluationDebugData`
    /// - Targets: `PolicyEvaluationResourceDetails`
    /// - Code 688
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyauthreevaluatefail)
    PolicyAuthReevaluateFail,
    /// `policy.continuous_access.action`
    ///
    /// - Since `2023.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 689
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policycontinuousaccessaction)
    PolicyContinuousAccessAction,
    /// `policy.continuous_access.evaluate`
    ///
    /// - Since `2023.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 690
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policycontinuousaccessevaluate)
    PolicyContinuousAccessEvaluate,
    /// `policy.entity_risk.action`
    ///
    /// - Since `2023.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 691
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyentityriskaction)
    PolicyEntityRiskAction,
    /// `policy.entity_risk.evaluate`
    ///
    /// - Since `2023.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 692
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyentityriskevaluate)
    PolicyEntityRiskEvaluate,
    /// `policy.evaluate_sign_on`
    ///
    /// - Since `2017.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `mfa-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `DeviceSignalPolicyResourceDetails`, `RuleSetBranchResourceDetails`, `UserAuthenticationResourceDetails`, `UserIdentificationPolicyResourceDetails`
    /// - Code 693
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyevaluatesignon)
    PolicyEvaluateSignOn,
    /// `policy.execute.user.start`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ExecutePolicyResourceDetails`
    /// - Code 694
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyexecuteuserstart)
    PolicyExecuteUserStart,
    /// `policy.lifecycle.activate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 695
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleactivate)
    PolicyLifecycleActivate,
    /// `policy.lifecycle.create`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 696
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecyclecreate)
    PolicyLifecycleCreate,
    /// `policy.lifecycle.deactivate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 697
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycledeactivate)
    PolicyLifecycleDeactivate,
    /// `policy.lifecycle.delete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 698
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycledelete)
    PolicyLifecycleDelete,
    /// `policy.lifecycle.overwrite`
    ///
    /// - Since `2017.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyLifecycleDebugData`
    /// - Targets: `PolicyLifecycleResourceDetails`
    /// - Code 699
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleoverwrite)
    PolicyLifecycleOverwrite,
    /// `policy.lifecycle.update`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Change details: `PolicyChangeDetailsEntry`
    /// - Code 700
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleupdate)
    PolicyLifecycleUpdate,
    /// `policy.mapping.create`
    ///
    /// - Since `2021.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyMappingDetails`
    /// - Code 701
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policymappingcreate)
    PolicyMappingCreate,
    /// `policy.rule.action.execute`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 702
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleactionexecute)
    PolicyRuleActionExecute,
    /// `policy.rule.activate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 703
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleactivate)
    PolicyRuleActivate,
    /// `policy.rule.add`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 704
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleadd)
    PolicyRuleAdd,
    /// `policy.rule.deactivate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 705
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruledeactivate)
    PolicyRuleDeactivate,
    /// `policy.rule.delete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 706
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruledelete)
    PolicyRuleDelete,
    /// `policy.rule.invalidate`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 707
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleinvalidate)
    PolicyRuleInvalidate,
    /// `policy.rule.update`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Code 708
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleupdate)
    PolicyRuleUpdate,
    /// `policy.scheduled.execute`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `AutomationsDebugData`
    /// - Targets: `ExecutePolicyResourceDetails`
    /// - Code 709
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyscheduledexecute)
    PolicyScheduledExecute,
    /// `resource_servers.a2a_server.auth_server.add`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `a2a-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `A2aServerResourceDetails`, `ExternalAuthServerResourceDetails`
    /// - Code 710
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversa2aserverauthserveradd)
    ResourceServersA2aServerAuthServerAdd,
    /// `resource_servers.a2a_server.auth_server.remove`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `a2a-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `A2aServerResourceDetails`, `ExternalAuthServerResourceDetails`
    /// - Code 711
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversa2aserverauthserverremove)
    ResourceServersA2aServerAuthServerRemove,
    /// `resource_servers.a2a_server.delete`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `a2a-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `A2aServerResourceDetails`
    /// - Code 712
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversa2aserverdelete)
    ResourceServersA2aServerDelete,
    /// `resource_servers.a2a_server.register`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `a2a-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `A2aServerResourceDetails`
    /// - Code 713
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversa2aserverregister)
    ResourceServersA2aServerRegister,
    /// `resource_servers.api_server.activate`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiServerDetails`
    /// - Code 714
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserveractivate)
    ResourceServersApiServerActivate,
    /// `resource_servers.api_server.auth_server.add`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiAuthServerResourceDetails`, `ApiServerDetails`
    /// - Code 715
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverauthserveradd)
    ResourceServersApiServerAuthServerAdd,
    /// `resource_servers.api_server.auth_server.remove`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiAuthServerResourceDetails`, `ApiServerDetails`
    /// - Code 716
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverauthserverremove)
    ResourceServersApiServerAuthServerRemove,
    /// `resource_servers.api_server.auth_server.update`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiAuthServerResourceDetails`, `ApiServerDetails`
    /// - Change details: `ApiAuthServerChangeDetailsEntry`
    /// - Code 717
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverauthserverupdate)
    ResourceServersApiServerAuthServerUpdate,
    /// `resource_servers.api_server.deactivate`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiServerDetails`
    /// - Code 718
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverdeactivate)
    ResourceServersApiServerDeactivate,
    /// `resource_servers.api_server.delete`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiServerDetails`
    /// - Code 719
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverdelete)
    ResourceServersApiServerDelete,
    /// `resource_servers.api_server.register`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiServerDetails`
    /// - Code 720
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverregister)
    ResourceServersApiServerRegister,
    /// `resource_servers.api_server.update`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `api-server`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ApiServerDetails`
    /// - Change details: `ApiServerChangeDetailsEntry`
    /// - Code 721
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversapiserverupdate)
    ResourceServersApiServerUpdate,
    /// `resource_servers.client_authentication_settings.create`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `client-auth-settings`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 722
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversclientauthenticationsettingscreate)
    ResourceServersClientAuthenticationSettingsCreate,
    /// `resource_servers.client_authentication_settings.delete`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `client-auth-settings`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 723
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversclientauthenticationsettingsdelete)
    ResourceServersClientAuthenticationSettingsDelete,
    /// `resource_servers.client_authentication_settings.update`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `client-auth-settings`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `ClientAuthSettingsUpdateChangeDetailsEntry`
    /// - Code 724
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversclientauthenticationsettingsupdate)
    ResourceServersClientAuthenticationSettingsUpdate,
    /// `resource_servers.mcp_server.activate`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `McpServerResourceDetails`
    /// - Code 725
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserveractivate)
    ResourceServersMcpServerActivate,
    /// `resource_servers.mcp_server.auth_server.create`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `ExternalAuthServerResourceDetails`
    /// - Code 726
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverauthservercreate)
    ResourceServersMcpServerAuthServerCreate,
    /// `resource_servers.mcp_server.auth_server.delete`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `ExternalAuthServerResourceDetails`
    /// - Code 727
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverauthserverdelete)
    ResourceServersMcpServerAuthServerDelete,
    /// `resource_servers.mcp_server.auth_server.update`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `ExternalAuthServerResourceDetails`
    /// - Change details: `McpAuthServerRefreshChangeDetailsEntry`
    /// - Code 728
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverauthserverupdate)
    ResourceServersMcpServerAuthServerUpdate,
    /// `resource_servers.mcp_server.capability.discover`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `ClientAuthSettingResourceDetails`, `McpServerResourceDetails`, `McpServerToolResourceDetails`
    /// - Code 729
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpservercapabilitydiscover)
    ResourceServersMcpServerCapabilityDiscover,
    /// `resource_servers.mcp_server.deactivate`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `McpServerResourceDetails`
    /// - Code 730
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverdeactivate)
    ResourceServersMcpServerDeactivate,
    /// `resource_servers.mcp_server.delete`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `McpServerResourceDetails`
    /// - Code 731
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverdelete)
    ResourceServersMcpServerDelete,
    /// `resource_servers.mcp_server.register`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `McpServerResourceDetails`
    /// - Code 732
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverregister)
    ResourceServersMcpServerRegister,
    /// `resource_servers.mcp_server.update`
    ///
    /// - Since `2026.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `mcp-server`
    /// - Category: `secure-ai`
    /// - Debug data: `ResourceServerMcpServerDebugData`
    /// - Targets: `McpServerResourceDetails`
    /// - Change details: `McpServerRefreshChangeDetailsEntry`
    /// - Code 733
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversmcpserverupdate)
    ResourceServersMcpServerUpdate,
    /// `resource_servers.virtual_mcp_server.auth_server.add`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `virtual-mcp`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `VirtualMcpAuthServerResourceDetails`, `VirtualMcpServerDetails`
    /// - Code 734
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversvirtualmcpserverauthserveradd)
    ResourceServersVirtualMcpServerAuthServerAdd,
    /// `resource_servers.virtual_mcp_server.auth_server.remove`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `virtual-mcp`
    /// - Category: `secure-ai`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `VirtualMcpAuthServerResourceDetails`, `VirtualMcpServerDetails`
    /// - Code 735
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversvirtualmcpserverauthserverremove)
    ResourceServersVirtualMcpServerAuthServerRemove,
    /// `resource_servers.virtual_mcp_server.capability.add`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `virtual-mcp`
    /// - Category: `secure-ai`
    /// - Debug data: `VirtualMcpCapabilityDebugData`
    /// - Targets: `VirtualMcpServerDetails`
    /// - Code 736
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversvirtualmcpservercapabilityadd)
    ResourceServersVirtualMcpServerCapabilityAdd,
    /// `resource_servers.virtual_mcp_server.capability.remove`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `virtual-mcp`
    /// - Category: `secure-ai`
    /// - Debug data: `VirtualMcpCapabilityDebugData`
    /// - Targets: `VirtualMcpServerDetails`
    /// - Code 737
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversvirtualmcpservercapabilityremove)
    ResourceServersVirtualMcpServerCapabilityRemove,
    /// `resource_servers.virtual_mcp_server.capability.update`
    ///
    /// - Since `2026.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `virtual-mcp`
    /// - Category: `secure-ai`
    /// - Debug data: `VirtualMcpCapabilityDebugData`
    /// - Targets: `VirtualMcpServerDetails`
    /// - Change details: `VirtualMcpCapabilityChangeDetailsEntry`
    /// - Code 738
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#resourceserversvirtualmcpservercapabilityupdate)
    ResourceServersVirtualMcpServerCapabilityUpdate,
    /// `scheduled_action.user_suspension.canceled`
    ///
    /// - Since `2017.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Code 739
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensioncanceled)
    ScheduledActionUserSuspensionCanceled,
    /// `scheduled_action.user_suspension.completed`
    ///
    /// - Since `2017.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Code 740
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensioncompleted)
    ScheduledActionUserSuspensionCompleted,
    /// `scheduled_action.user_suspension.scheduled`
    ///
    /// - Since `2017.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Debug data: `ScheduledActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 741
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensionscheduled)
    ScheduledActionUserSuspensionScheduled,
    /// `scheduled_action.user_suspension.updated`
    ///
    /// - Since `2017.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Debug data: `ScheduledActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 742
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensionupdated)
    ScheduledActionUserSuspensionUpdated,
    /// `security.attack.end`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `threat-insight`
    /// - Category: `essential-security`
    /// - Code 743
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityattackend)
    SecurityAttackEnd,
    /// `security.attack.start`
    ///
    /// - Since `2021.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `threat-insight`
    /// - Category: `essential-security`
    /// - Code 744
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityattackstart)
    SecurityAttackStart,
    /// `security.attack_protection.settings.update`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `mfa`, `security`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AttackProtectionSettingChangeDetailsEntry`
    /// - Code 745
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityattackprotectionsettingsupdate)
    SecurityAttackProtectionSettingsUpdate,
    /// `security.authenticator.lifecycle.activate`
    ///
    /// - Since `2020.06.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `authenticator`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorDebugData`
    /// - Targets: `CustomAppAuthenticatorResourceDetails`
    /// - Code 746
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityauthenticatorlifecycleactivate)
    SecurityAuthenticatorLifecycleActivate,
    /// `security.authenticator.lifecycle.create`
    ///
    /// - Since `2022.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `authenticator`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorDebugData`
    /// - Targets: `CustomAppAuthenticatorResourceDetails`
    /// - Code 747
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityauthenticatorlifecyclecreate)
    SecurityAuthenticatorLifecycleCreate,
    /// `security.authenticator.lifecycle.deactivate`
    ///
    /// - Since `2020.06.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `authenticator`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorDebugData`
    /// - Targets: `CustomAppAuthenticatorResourceDetails`
    /// - Code 748
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityauthenticatorlifecycledeactivate)
    SecurityAuthenticatorLifecycleDeactivate,
    /// `security.authenticator.lifecycle.update`
    ///
    /// - Since `2022.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only, change details
    /// - Tags: `authenticator`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorDebugData`
    /// - Targets: `AuthenticatorMethodResourceDetails`, `CustomAppAuthenticatorResourceDetails`
    /// - Change details: `AuthenticatorTokenSettingsChangeDetailsEntry`
    /// - Code 749
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityauthenticatorlifecycleupdate)
    SecurityAuthenticatorLifecycleUpdate,
    /// `security.behavior.settings.create`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Code 750
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingscreate)
    SecurityBehaviorSettingsCreate,
    /// `security.behavior.settings.delete`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Code 751
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingsdelete)
    SecurityBehaviorSettingsDelete,
    /// `security.behavior.settings.update`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Code 752
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingsupdate)
    SecurityBehaviorSettingsUpdate,
    /// `security.breached_credential.detected`
    ///
    /// - Since `2024.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `security`, `user`
    /// - Category: `essential-security`
    /// - Code 753
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybreachedcredentialdetected)
    SecurityBreachedCredentialDetected,
    /// `security.device.add_request_blacklist_policy`
    ///
    /// - Since `2018.08`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Code 754
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydeviceaddrequestblacklistpolicy)
    SecurityDeviceAddRequestBlacklistPolicy,
    /// `security.device.remove_request_blacklist_policy`
    ///
    /// - Since `2018.08`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Code 755
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydeviceremoverequestblacklistpolicy)
    SecurityDeviceRemoveRequestBlacklistPolicy,
    /// `security.device.temporarily_disable_blacklisting`
    ///
    /// - Since `2018.05`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Code 756
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydevicetemporarilydisableblacklisting)
    SecurityDeviceTemporarilyDisableBlacklisting,
    /// `security.events.provider.activate`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 757
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsprovideractivate)
    SecurityEventsProviderActivate,
    /// `security.events.provider.create`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 758
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsprovidercreate)
    SecurityEventsProviderCreate,
    /// `security.events.provider.deactivate`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 759
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderdeactivate)
    SecurityEventsProviderDeactivate,
    /// `security.events.provider.delete`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 760
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderdelete)
    SecurityEventsProviderDelete,
    /// `security.events.provider.receive_event`
    ///
    /// - Since `2022.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `essential-security`
    /// - Debug data: `SecurityEventsProviderReportedRiskDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 761
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderreceiveevent)
    SecurityEventsProviderReceiveEvent,
    /// `security.events.provider.update`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 762
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderupdate)
    SecurityEventsProviderUpdate,
    /// `security.events.transmitter.create`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 763
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmittercreate)
    SecurityEventsTransmitterCreate,
    /// `security.events.transmitter.delete`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 764
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmitterdelete)
    SecurityEventsTransmitterDelete,
    /// `security.events.transmitter.update`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 765
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmitterupdate)
    SecurityEventsTransmitterUpdate,
    /// `security.protected_action.attempt`
    ///
    /// - Since `2024.04.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `dda`
    /// - Code 766
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityprotectedactionattempt)
    SecurityProtectedActionAttempt,
    /// `security.protected_action.settings.update`
    ///
    /// - Since `2024.04.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `security`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `ProtectedActionSettingChangeDetailsEntry`
    /// - Code 767
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityprotectedactionsettingsupdate)
    SecurityProtectedActionSettingsUpdate,
    /// `security.request.blocked`
    ///
    /// - Since `2018.32`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`
    /// - Category: `essential-security`
    /// - Code 768
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityrequestblocked)
    SecurityRequestBlocked,
    /// `security.session.detect_client_roaming`
    ///
    /// - Since `2017.28`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`, `session`
    /// - Category: `security`
    /// - Code 769
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitysessiondetectclientroaming)
    SecuritySessionDetectClientRoaming,
    /// `security.session_protection.status.update`
    ///
    /// - Since `2026.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `SessionProtectionStatusChangeEntry`
    /// - Code 770
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitysessionprotectionstatusupdate)
    SecuritySessionProtectionStatusUpdate,
    /// `security.threat.configuration.update`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `threat-insight-configuration`
    /// - Category: `essential-security`
    /// - Code 771
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitythreatconfigurationupdate)
    SecurityThreatConfigurationUpdate,
    /// `security.threat.detected`
    ///
    /// - Since `2019.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`, `threat-insight`
    /// - Category: `essential-security`
    /// - Code 772
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitythreatdetected)
    SecurityThreatDetected,
    /// `security.trusted_origin.activate`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `trusted-origins`
    /// - Category: `resource-insights`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TrustedOriginResourceDetails`
    /// - Change details: `TrustedOriginChangeDetailsEntry`
    /// - Code 773
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitytrustedoriginactivate)
    SecurityTrustedOriginActivate,
    /// `security.trusted_origin.create`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `trusted-origins`
    /// - Category: `resource-insights`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TrustedOriginResourceDetails`
    /// - Code 774
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitytrustedorigincreate)
    SecurityTrustedOriginCreate,
    /// `security.trusted_origin.deactivate`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `trusted-origins`
    /// - Category: `resource-insights`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TrustedOriginResourceDetails`
    /// - Change details: `TrustedOriginChangeDetailsEntry`
    /// - Code 775
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitytrustedorigindeactivate)
    SecurityTrustedOriginDeactivate,
    /// `security.trusted_origin.delete`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `trusted-origins`
    /// - Category: `resource-insights`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TrustedOriginResourceDetails`
    /// - Code 776
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitytrustedorigindelete)
    SecurityTrustedOriginDelete,
    /// `security.trusted_origin.update`
    ///
    /// - Since `2024.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `trusted-origins`
    /// - Category: `resource-insights`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TrustedOriginResourceDetails`
    /// - Code 777
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitytrustedoriginupdate)
    SecurityTrustedOriginUpdate,
    /// `security.voice.add_country_blacklist`
    ///
    /// - Since `2019.03.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`, `voice`
    /// - Category: `workforce-authenticators`
    /// - Code 778
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityvoiceaddcountryblacklist)
    SecurityVoiceAddCountryBlacklist,
    /// `security.voice.remove_country_blacklist`
    ///
    /// - Since `2019.03.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `security`, `voice`
    /// - Category: `workforce-authenticators`
    /// - Code 779
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityvoiceremovecountryblacklist)
    SecurityVoiceRemoveCountryBlacklist,
    /// `security.zone.make_blacklist`
    ///
    /// - Since `2017.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`, `security`
    /// - Category: `security`
    /// - Code 780
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityzonemakeblacklist)
    SecurityZoneMakeBlacklist,
    /// `security.zone.remove_blacklist`
    ///
    /// - Since `2017.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`, `security`
    /// - Category: `security`
    /// - Code 781
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityzoneremoveblacklist)
    SecurityZoneRemoveBlacklist,
    /// `self_service.disabled`
    ///
    /// - Since `2017.48`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `self-service`
    /// - Category: `iga-access-request`
    /// - Code 782
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#selfservicedisabled)
    SelfServiceDisabled,
    /// `self_service.enabled`
    ///
    /// - Since `2017.48`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `self-service`
    /// - Category: `iga-access-request`
    /// - Code 783
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#selfserviceenabled)
    SelfServiceEnabled,
    /// `support.org.update`
    ///
    /// - Since `2022.06.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `support-audit`
    /// - Category: `insights-platform`
    /// - Actor: `SupportUserImpersonationResourceDetails`
    /// - Debug data: `SupportActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 784
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#supportorgupdate)
    SupportOrgUpdate,
    /// `support.org.view`
    ///
    /// - Since `2022.06.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `support-audit`
    /// - Category: `insights-platform`
    /// - Debug data: `SupportActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 785
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#supportorgview)
    SupportOrgView,
    /// `system.agent.ad.config_change_detected`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `ADAgentConfigChangeDetailsEntry`
    /// - Code 786
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadconfigchangedetected)
    SystemAgentAdConfigChangeDetected,
    /// `system.agent.ad.connect`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 787
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadconnect)
    SystemAgentAdConnect,
    /// `system.agent.ad.create`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 788
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadcreate)
    SystemAgentAdCreate,
    /// `system.agent.ad.deactivate`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 789
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddeactivate)
    SystemAgentAdDeactivate,
    /// `system.agent.ad.delete`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 790
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddelete)
    SystemAgentAdDelete,
    /// `system.agent.ad.dirsync.verify`
    ///
    /// - Since `2026.02.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 791
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddirsyncverify)
    SystemAgentAdDirsyncVerify,
    /// `system.agent.ad.import_ou`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 792
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadimportou)
    SystemAgentAdImportOu,
    /// `system.agent.ad.import_user`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 793
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadimportuser)
    SystemAgentAdImportUser,
    /// `system.agent.ad.invoke_dir`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 794
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadinvokedir)
    SystemAgentAdInvokeDir,
    /// `system.agent.ad.reactivate`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 795
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreactivate)
    SystemAgentAdReactivate,
    /// `system.agent.ad.read_config`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 796
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadconfig)
    SystemAgentAdReadConfig,
    /// `system.agent.ad.read_dirsync`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 797
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreaddirsync)
    SystemAgentAdReadDirsync,
    /// `system.agent.ad.read_ldap`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 798
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadldap)
    SystemAgentAdReadLdap,
    /// `system.agent.ad.read_schema`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 799
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadschema)
    SystemAgentAdReadSchema,
    /// `system.agent.ad.read_topology`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 800
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadtopology)
    SystemAgentAdReadTopology,
    /// `system.agent.ad.realtimesync`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 801
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadrealtimesync)
    SystemAgentAdRealtimesync,
    /// `system.agent.ad.reset_user_password`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 802
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadresetuserpassword)
    SystemAgentAdResetUserPassword,
    /// `system.agent.ad.start`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 803
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadstart)
    SystemAgentAdStart,
    /// `system.agent.ad.unlock_user_account`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Code 804
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadunlockuseraccount)
    SystemAgentAdUnlockUserAccount,
    /// `system.agent.ad.update`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 805
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupdate)
    SystemAgentAdUpdate,
    /// `system.agent.ad.update_user`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 806
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupdateuser)
    SystemAgentAdUpdateUser,
    /// `system.agent.ad.upgrade`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 807
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupgrade)
    SystemAgentAdUpgrade,
    /// `system.agent.ad.upload_iwa_log`
    ///
    /// - Since `2019.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 808
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaduploadiwalog)
    SystemAgentAdUploadIwaLog,
    /// `system.agent.ad.upload_log`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 809
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaduploadlog)
    SystemAgentAdUploadLog,
    /// `system.agent.ad.write_ldap`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 810
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadwriteldap)
    SystemAgentAdWriteLdap,
    /// `system.agent.auto_update`
    ///
    /// - Since `2021.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`, `agent-pool`
    /// - Category: `agent-rotation`
    /// - Debug data: `AgentUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 811
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentautoupdate)
    SystemAgentAutoUpdate,
    /// `system.agent.connector.connect`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ConnectorAgentResourceDetails`
    /// - Code 812
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectorconnect)
    SystemAgentConnectorConnect,
    /// `system.agent.connector.deactivate`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Code 813
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectordeactivate)
    SystemAgentConnectorDeactivate,
    /// `system.agent.connector.delete`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Code 814
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectordelete)
    SystemAgentConnectorDelete,
    /// `system.agent.connector.reactivate`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Code 815
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectorreactivate)
    SystemAgentConnectorReactivate,
    /// `system.agent.ldap.change_user_password`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Code 816
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapchangeuserpassword)
    SystemAgentLdapChangeUserPassword,
    /// `system.agent.ldap.config_change_detected`
    ///
    /// - Since `2025.04.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `LdapAgentConfigChangeDetailsEntry`
    /// - Code 817
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapconfigchangedetected)
    SystemAgentLdapConfigChangeDetected,
    /// `system.agent.ldap.create_user_JIT`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 818
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapcreateuserJIT)
    SystemAgentLdapCreateUserJIT,
    /// `system.agent.ldap.disconnect`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 819
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapdisconnect)
    SystemAgentLdapDisconnect,
    /// `system.agent.ldap.realtimesync`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 820
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldaprealtimesync)
    SystemAgentLdapRealtimesync,
    /// `system.agent.ldap.reconnect`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 821
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapreconnect)
    SystemAgentLdapReconnect,
    /// `system.agent.ldap.reset_user_password`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 822
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapresetuserpassword)
    SystemAgentLdapResetUserPassword,
    /// `system.agent.ldap.unlock_user_account`
    ///
    /// - Since `2016.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Code 823
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapunlockuseraccount)
    SystemAgentLdapUnlockUserAccount,
    /// `system.agent.ldap.update_user`
    ///
    /// - Since `2021.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 824
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapupdateuser)
    SystemAgentLdapUpdateUser,
    /// `system.agent.ldap.update_user_password`
    ///
    /// - Since `2016.20`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 825
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapupdateuserpassword)
    SystemAgentLdapUpdateUserPassword,
    /// `system.agent.register`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ConnectorAgentResourceDetails`
    /// - Code 826
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentregister)
    SystemAgentRegister,
    /// `system.agent_pools.auto_update`
    ///
    /// - Since `2021.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`, `agent-pool`
    /// - Category: `agent-rotation`
    /// - Debug data: `AgentUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 827
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentpoolsautoupdate)
    SystemAgentPoolsAutoUpdate,
    /// `system.api_token.create`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Code 828
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokencreate)
    SystemApiTokenCreate,
    /// `system.api_token.enable`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Code 829
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenenable)
    SystemApiTokenEnable,
    /// `system.api_token.request_outside_allowed_range`
    ///
    /// - Since `2025.06.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Code 830
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenrequestoutsideallowedrange)
    SystemApiTokenRequestOutsideAllowedRange,
    /// `system.api_token.revoke`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Code 831
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenrevoke)
    SystemApiTokenRevoke,
    /// `system.api_token.update`
    ///
    /// - Since `2022.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Code 832
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenupdate)
    SystemApiTokenUpdate,
    /// `system.beta.feature.enable`
    ///
    /// - Since `2019.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Code 833
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembetafeatureenable)
    SystemBetaFeatureEnable,
    /// `system.brand.create`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 834
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembrandcreate)
    SystemBrandCreate,
    /// `system.brand.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 835
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembranddelete)
    SystemBrandDelete,
    /// `system.brand.update`
    ///
    /// - Since `2021.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 836
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembrandupdate)
    SystemBrandUpdate,
    /// `system.captcha.create`
    ///
    /// - Since `2021.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 837
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchacreate)
    SystemCaptchaCreate,
    /// `system.captcha.delete`
    ///
    /// - Since `2021.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 838
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchadelete)
    SystemCaptchaDelete,
    /// `system.captcha.update`
    ///
    /// - Since `2021.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 839
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchaupdate)
    SystemCaptchaUpdate,
    /// `system.client.concurrency_rate_limit.notification`
    ///
    /// - Since `2020.09.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 840
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientconcurrencyratelimitnotification)
    SystemClientConcurrencyRateLimitNotification,
    /// `system.client.concurrency_rate_limit.violation`
    ///
    /// - Since `2020.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 841
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientconcurrencyratelimitviolation)
    SystemClientConcurrencyRateLimitViolation,
    /// `system.client.rate_limit.notification`
    ///
    /// - Since `2020.09.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 842
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientratelimitnotification)
    SystemClientRateLimitNotification,
    /// `system.client.rate_limit.violation`
    ///
    /// - Since `2020.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 843
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientratelimitviolation)
    SystemClientRateLimitViolation,
    /// `system.csv.import_user`
    ///
    /// - Since `2018.28`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `core-identity`
    /// - Code 844
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcsvimportuser)
    SystemCsvImportUser,
    /// `system.custom_email_server.lifecycle.activate`
    ///
    /// - Since `2025.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 845
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycleactivate)
    SystemCustomEmailServerLifecycleActivate,
    /// `system.custom_email_server.lifecycle.create`
    ///
    /// - Since `2025.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 846
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecyclecreate)
    SystemCustomEmailServerLifecycleCreate,
    /// `system.custom_email_server.lifecycle.deactivate`
    ///
    /// - Since `2025.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 847
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycledeactivate)
    SystemCustomEmailServerLifecycleDeactivate,
    /// `system.custom_email_server.lifecycle.delete`
    ///
    /// - Since `2025.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 848
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycledelete)
    SystemCustomEmailServerLifecycleDelete,
    /// `system.custom_email_server.lifecycle.update`
    ///
    /// - Since `2025.10.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Change details: `CustomEmailServerUpdateChangeDetailsEntry`
    /// - Code 849
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycleupdate)
    SystemCustomEmailServerLifecycleUpdate,
    /// `system.custom_error.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomPageResourceDetails`
    /// - Code 850
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomerrordelete)
    SystemCustomErrorDelete,
    /// `system.custom_error.update`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomPageResourceDetails`
    /// - Code 851
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomerrorupdate)
    SystemCustomErrorUpdate,
    /// `system.custom_signin.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignInPageResourceDetails`
    /// - Code 852
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsignindelete)
    SystemCustomSigninDelete,
    /// `system.custom_signin.update`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignInPageResourceDetails`
    /// - Code 853
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsigninupdate)
    SystemCustomSigninUpdate,
    /// `system.custom_signout.update`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignOutPageResourceDetails`
    /// - Code 854
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsignoutupdate)
    SystemCustomSignoutUpdate,
    /// `system.custom_url_domain.cert_renew`
    ///
    /// - Since `2021.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 855
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaincertrenew)
    SystemCustomUrlDomainCertRenew,
    /// `system.custom_url_domain.cert_upload`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 856
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaincertupload)
    SystemCustomUrlDomainCertUpload,
    /// `system.custom_url_domain.delete`
    ///
    /// - Since `2021.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 857
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaindelete)
    SystemCustomUrlDomainDelete,
    /// `system.custom_url_domain.initiate`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 858
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaininitiate)
    SystemCustomUrlDomainInitiate,
    /// `system.custom_url_domain.update`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Change details: `CustomDomainChangeDetailsEntry`
    /// - Code 859
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomainupdate)
    SystemCustomUrlDomainUpdate,
    /// `system.custom_url_domain.verify`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 860
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomainverify)
    SystemCustomUrlDomainVerify,
    /// `system.directory.debugger.extend`
    ///
    /// - Since `2019.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Code 861
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerextend)
    SystemDirectoryDebuggerExtend,
    /// `system.directory.debugger.grant`
    ///
    /// - Since `2019.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Code 862
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggergrant)
    SystemDirectoryDebuggerGrant,
    /// `system.directory.debugger.query_executed`
    ///
    /// - Since `2019.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Code 863
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerqueryexecuted)
    SystemDirectoryDebuggerQueryExecuted,
    /// `system.directory.debugger.revoke`
    ///
    /// - Since `2019.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Code 864
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerrevoke)
    SystemDirectoryDebuggerRevoke,
    /// `system.dr.failback`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `dr`
    /// - Category: `honey-badger`
    /// - Debug data: `DRDebugData`
    /// - Targets: `DRResourceDetails`
    /// - Code 865
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdrfailback)
    SystemDrFailback,
    /// `system.dr.failover`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `dr`
    /// - Category: `honey-badger`
    /// - Debug data: `DRDebugData`
    /// - Targets: `DRResourceDetails`
    /// - Code 866
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdrfailover)
    SystemDrFailover,
    /// `system.email.account_unlock.sent_message`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailResourceDetails`
    /// - Code 867
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailaccountunlocksentmessage)
    SystemEmailAccountUnlockSentMessage,
    /// `system.email.bounce.removal`
    ///
    /// - Since `2024.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `core`
    /// - Debug data: `EmailBounceRemovalDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 868
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailbounceremoval)
    SystemEmailBounceRemoval,
    /// `system.email.challenge_factor_redeemed`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `EmailFactorChallengeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 869
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailchallengefactorredeemed)
    SystemEmailChallengeFactorRedeemed,
    /// `system.email.delivery`
    ///
    /// - Since `2022.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `email`
    /// - Category: `core`
    /// - Debug data: `EmailDeliveryDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 870
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildelivery)
    SystemEmailDelivery,
    /// `system.email.mfa_enroll_notification.sent_message`
    ///
    /// - Since `2019.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Code 871
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailmfaenrollnotificationsentmessage)
    SystemEmailMfaEnrollNotificationSentMessage,
    /// `system.email.mfa_reset_notification.sent_message`
    ///
    /// - Since `2019.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Code 872
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailmfaresetnotificationsentmessage)
    SystemEmailMfaResetNotificationSentMessage,
    /// `system.email.new_device_notification.sent_message`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Code 873
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailnewdevicenotificationsentmessage)
    SystemEmailNewDeviceNotificationSentMessage,
    /// `system.email.password_reset.sent_message`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailResourceDetails`
    /// - Code 874
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailpasswordresetsentmessage)
    SystemEmailPasswordResetSentMessage,
    /// `system.email.send_factor_verify_message`
    ///
    /// - Since `2019.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `EmailFactorDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 875
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailsendfactorverifymessage)
    SystemEmailSendFactorVerifyMessage,
    /// `system.email.template.create`
    ///
    /// - Since `2021.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Code 876
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatecreate)
    SystemEmailTemplateCreate,
    /// `system.email.template.delete`
    ///
    /// - Since `2021.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Code 877
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatedelete)
    SystemEmailTemplateDelete,
    /// `system.email.template.settings_changed`
    ///
    /// - Since `2022.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateSettingsResourceDetails`
    /// - Code 878
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatesettingschanged)
    SystemEmailTemplateSettingsChanged,
    /// `system.email.template.update`
    ///
    /// - Since `2020.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Code 879
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplateupdate)
    SystemEmailTemplateUpdate,
    /// `system.email_domain.create`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 880
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomaincreate)
    SystemEmailDomainCreate,
    /// `system.email_domain.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 881
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomaindelete)
    SystemEmailDomainDelete,
    /// `system.email_domain.update`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Change details: `EmailDomainChangeDetailsEntry`
    /// - Code 882
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomainupdate)
    SystemEmailDomainUpdate,
    /// `system.email_domain.verify`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 883
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomainverify)
    SystemEmailDomainVerify,
    /// `system.feature.disable`
    ///
    /// - Since `2019.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Debug data: `FeatureToggleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 884
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeaturedisable)
    SystemFeatureDisable,
    /// `system.feature.ea_auto_enroll`
    ///
    /// - Since `2019.03.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Code 885
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeatureeaautoenroll)
    SystemFeatureEaAutoEnroll,
    /// `system.feature.enable`
    ///
    /// - Since `2019.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Debug data: `FeatureToggleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 886
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeatureenable)
    SystemFeatureEnable,
    /// `system.hook.key.created`
    ///
    /// - Since `2022.10.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 887
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeycreated)
    SystemHookKeyCreated,
    /// `system.hook.key.deleted`
    ///
    /// - Since `2022.10.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 888
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeydeleted)
    SystemHookKeyDeleted,
    /// `system.hook.key.updated`
    ///
    /// - Since `2022.10.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 889
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeyupdated)
    SystemHookKeyUpdated,
    /// `system.identity_sources.bulk_delete`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 890
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdelete)
    SystemIdentitySourcesBulkDelete,
    /// `system.identity_sources.bulk_device_delete`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 891
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdevicedelete)
    SystemIdentitySourcesBulkDeviceDelete,
    /// `system.identity_sources.bulk_device_upsert`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 892
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdeviceupsert)
    SystemIdentitySourcesBulkDeviceUpsert,
    /// `system.identity_sources.bulk_group_delete`
    ///
    /// - Since `2025.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 893
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupdelete)
    SystemIdentitySourcesBulkGroupDelete,
    /// `system.identity_sources.bulk_group_membership_delete`
    ///
    /// - Since `2025.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 894
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupmembershipdelete)
    SystemIdentitySourcesBulkGroupMembershipDelete,
    /// `system.identity_sources.bulk_group_membership_upsert`
    ///
    /// - Since `2025.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 895
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupmembershipupsert)
    SystemIdentitySourcesBulkGroupMembershipUpsert,
    /// `system.identity_sources.bulk_group_upsert`
    ///
    /// - Since `2025.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 896
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupupsert)
    SystemIdentitySourcesBulkGroupUpsert,
    /// `system.identity_sources.bulk_upsert`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 897
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkupsert)
    SystemIdentitySourcesBulkUpsert,
    /// `system.identity_sources.group.create`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 898
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupcreate)
    SystemIdentitySourcesGroupCreate,
    /// `system.identity_sources.group.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 899
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupdelete)
    SystemIdentitySourcesGroupDelete,
    /// `system.identity_sources.group.update`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IdentitySourceGroupChangeDetailsEntry`
    /// - Code 900
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupupdate)
    SystemIdentitySourcesGroupUpdate,
    /// `system.identity_sources.group.user.assign`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 901
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupuserassign)
    SystemIdentitySourcesGroupUserAssign,
    /// `system.identity_sources.group.user.revoke`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 902
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupuserrevoke)
    SystemIdentitySourcesGroupUserRevoke,
    /// `system.identity_sources.user.create`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 903
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesusercreate)
    SystemIdentitySourcesUserCreate,
    /// `system.identity_sources.user.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 904
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesuserdelete)
    SystemIdentitySourcesUserDelete,
    /// `system.identity_sources.user.update`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IdentitySourceUserChangeDetailsEntry`
    /// - Code 905
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesuserupdate)
    SystemIdentitySourcesUserUpdate,
    /// `system.idp.key.create`
    ///
    /// - Since `2023.12.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 906
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeycreate)
    SystemIdpKeyCreate,
    /// `system.idp.key.delete`
    ///
    /// - Since `2023.12.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 907
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeydelete)
    SystemIdpKeyDelete,
    /// `system.idp.key.update`
    ///
    /// - Since `2023.12.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 908
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeyupdate)
    SystemIdpKeyUpdate,
    /// `system.idp.lifecycle.activate`
    ///
    /// - Since `2020.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 909
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecycleactivate)
    SystemIdpLifecycleActivate,
    /// `system.idp.lifecycle.create`
    ///
    /// - Since `2020.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 910
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecyclecreate)
    SystemIdpLifecycleCreate,
    /// `system.idp.lifecycle.deactivate`
    ///
    /// - Since `2020.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 911
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecycledeactivate)
    SystemIdpLifecycleDeactivate,
    /// `system.idp.lifecycle.delete`
    ///
    /// - Since `2020.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 912
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecycledelete)
    SystemIdpLifecycleDelete,
    /// `system.idp.lifecycle.read_client_secret`
    ///
    /// - Since `2020.12.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 913
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecyclereadclientsecret)
    SystemIdpLifecycleReadClientSecret,
    /// `system.idp.lifecycle.update`
    ///
    /// - Since `2020.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `IdpConfigChangeDetailsEntry`
    /// - Code 914
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidplifecycleupdate)
    SystemIdpLifecycleUpdate,
    /// `system.import.clear.unconfirmed.users.summary`
    ///
    /// - Since `2019.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 915
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportclearunconfirmeduserssummary)
    SystemImportClearUnconfirmedUsersSummary,
    /// `system.import.complete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 916
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcomplete)
    SystemImportComplete,
    /// `system.import.complete_batch`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 917
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcompletebatch)
    SystemImportCompleteBatch,
    /// `system.import.custom_object.complete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 918
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectcomplete)
    SystemImportCustomObjectComplete,
    /// `system.import.custom_object.create`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 919
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectcreate)
    SystemImportCustomObjectCreate,
    /// `system.import.custom_object.delete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 920
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectdelete)
    SystemImportCustomObjectDelete,
    /// `system.import.custom_object.update`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 921
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectupdate)
    SystemImportCustomObjectUpdate,
    /// `system.import.download.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 922
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportdownloadcomplete)
    SystemImportDownloadComplete,
    /// `system.import.download.start`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 923
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportdownloadstart)
    SystemImportDownloadStart,
    /// `system.import.entitlement`
    ///
    /// - Since `2025.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Code 924
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportentitlement)
    SystemImportEntitlement,
    /// `system.import.entitlement.mismatch`
    ///
    /// - Since `2024.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Code 925
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportentitlementmismatch)
    SystemImportEntitlementMismatch,
    /// `system.import.group.complete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 926
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupcomplete)
    SystemImportGroupComplete,
    /// `system.import.group.create`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 927
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupcreate)
    SystemImportGroupCreate,
    /// `system.import.group.delete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 928
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupdelete)
    SystemImportGroupDelete,
    /// `system.import.group.start`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 929
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupstart)
    SystemImportGroupStart,
    /// `system.import.group.update`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 930
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupupdate)
    SystemImportGroupUpdate,
    /// `system.import.group_membership.complete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 931
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupmembershipcomplete)
    SystemImportGroupMembershipComplete,
    /// `system.import.implicit_deletion.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 932
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimplicitdeletioncomplete)
    SystemImportImplicitDeletionComplete,
    /// `system.import.implicit_deletion.start`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 933
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimplicitdeletionstart)
    SystemImportImplicitDeletionStart,
    /// `system.import.import_profile`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 934
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimportprofile)
    SystemImportImportProfile,
    /// `system.import.import_provisioning_info`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 935
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimportprovisioninginfo)
    SystemImportImportProvisioningInfo,
    /// `system.import.membership_processing.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 936
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportmembershipprocessingcomplete)
    SystemImportMembershipProcessingComplete,
    /// `system.import.membership_processing.start`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 937
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportmembershipprocessingstart)
    SystemImportMembershipProcessingStart,
    /// `system.import.object_creation.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 938
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportobjectcreationcomplete)
    SystemImportObjectCreationComplete,
    /// `system.import.object_creation.start`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 939
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportobjectcreationstart)
    SystemImportObjectCreationStart,
    /// `system.import.roadblock`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 940
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblock)
    SystemImportRoadblock,
    /// `system.import.roadblock.reschedule_and_resume`
    ///
    /// - Since `2017.19`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 941
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockrescheduleandresume)
    SystemImportRoadblockRescheduleAndResume,
    /// `system.import.roadblock.resume`
    ///
    /// - Since `2017.19`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 942
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockresume)
    SystemImportRoadblockResume,
    /// `system.import.roadblock.updated`
    ///
    /// - Since `2019.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `RoadblockChangeDetailsEntry`
    /// - Code 943
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockupdated)
    SystemImportRoadblockUpdated,
    /// `system.import.schedule`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 944
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportschedule)
    SystemImportSchedule,
    /// `system.import.session.cancelled`
    ///
    /// - Since `2022.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 945
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessioncancelled)
    SystemImportSessionCancelled,
    /// `system.import.session.created`
    ///
    /// - Since `2022.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 946
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessioncreated)
    SystemImportSessionCreated,
    /// `system.import.session.expired`
    ///
    /// - Since `2022.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 947
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessionexpired)
    SystemImportSessionExpired,
    /// `system.import.session.triggered`
    ///
    /// - Since `2022.10.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 948
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessiontriggered)
    SystemImportSessionTriggered,
    /// `system.import.start`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 949
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportstart)
    SystemImportStart,
    /// `system.import.user.complete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 950
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercomplete)
    SystemImportUserComplete,
    /// `system.import.user.create`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 951
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercreate)
    SystemImportUserCreate,
    /// `system.import.user.delete`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 952
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserdelete)
    SystemImportUserDelete,
    /// `system.import.user.match`
    ///
    /// - Since `2018.43`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 953
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatch)
    SystemImportUserMatch,
    /// `system.import.user.start`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 954
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserstart)
    SystemImportUserStart,
    /// `system.import.user.suspend`
    ///
    /// - Since `2016.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 955
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusersuspend)
    SystemImportUserSuspend,
    /// `system.import.user.unsuspend`
    ///
    /// - Since `2016.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 956
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserunsuspend)
    SystemImportUserUnsuspend,
    /// `system.import.user.unsuspend_after_confirm`
    ///
    /// - Since `2016.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 957
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserunsuspendafterconfirm)
    SystemImportUserUnsuspendAfterConfirm,
    /// `system.import.user.update`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 958
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserupdate)
    SystemImportUserUpdate,
    /// `system.import.user.update_user_lifecycle_from_master`
    ///
    /// - Since `2016.24`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 959
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserupdateuserlifecyclefrommaster)
    SystemImportUserUpdateUserLifecycleFromMaster,
    /// `system.import.user_csv.complete`
    ///
    /// - Since `2021.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `csv-upload`, `user-import`
    /// - Category: `developer-platform`
    /// - Debug data: `CSVImportUsersDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 960
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercsvcomplete)
    SystemImportUserCsvComplete,
    /// `system.import.user_csv.start`
    ///
    /// - Since `2021.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `csv-upload`, `user-import`
    /// - Category: `developer-platform`
    /// - Debug data: `CSVImportUsersDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 961
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercsvstart)
    SystemImportUserCsvStart,
    /// `system.import.user_match.confirm`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 962
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchconfirm)
    SystemImportUserMatchConfirm,
    /// `system.import.user_match.unignore`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 963
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchunignore)
    SystemImportUserMatchUnignore,
    /// `system.import.user_match.update`
    ///
    /// - Since `2024.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 964
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchupdate)
    SystemImportUserMatchUpdate,
    /// `system.import.user_matching.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 965
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchingcomplete)
    SystemImportUserMatchingComplete,
    /// `system.import.user_matching.start`
    ///
    /// - Since `2020.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 966
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchingstart)
    SystemImportUserMatchingStart,
    /// `system.iwa.create`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 967
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwacreate)
    SystemIwaCreate,
    /// `system.iwa.go_offline`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 968
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwagooffline)
    SystemIwaGoOffline,
    /// `system.iwa.go_online`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 969
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwagoonline)
    SystemIwaGoOnline,
    /// `system.iwa.promote_primary`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 970
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwapromoteprimary)
    SystemIwaPromotePrimary,
    /// `system.iwa.remove`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 971
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaremove)
    SystemIwaRemove,
    /// `system.iwa.update`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 972
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaupdate)
    SystemIwaUpdate,
    /// `system.iwa.use_default`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Code 973
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwausedefault)
    SystemIwaUseDefault,
    /// `system.iwa_agentless.auth`
    ///
    /// - Since `2018.22`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Code 974
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessauth)
    SystemIwaAgentlessAuth,
    /// `system.iwa_agentless.auth_after_redirect`
    ///
    /// - Since `2022.11.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 975
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessauthafterredirect)
    SystemIwaAgentlessAuthAfterRedirect,
    /// `system.iwa_agentless.redirect`
    ///
    /// - Since `2019.05.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Code 976
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessredirect)
    SystemIwaAgentlessRedirect,
    /// `system.iwa_agentless.update`
    ///
    /// - Since `2018.22`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 977
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessupdate)
    SystemIwaAgentlessUpdate,
    /// `system.iwa_agentless.user.not_found`
    ///
    /// - Since `2019.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 978
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessusernotfound)
    SystemIwaAgentlessUserNotFound,
    /// `system.iwa_agentless_kerberos.update`
    ///
    /// - Since `2019.05.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 979
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlesskerberosupdate)
    SystemIwaAgentlessKerberosUpdate,
    /// `system.ldapi.admin_limit_exceeded`
    ///
    /// - Since `2023.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 980
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapiadminlimitexceeded)
    SystemLdapiAdminLimitExceeded,
    /// `system.ldapi.bind`
    ///
    /// - Since `2018.10`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 981
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapibind)
    SystemLdapiBind,
    /// `system.ldapi.search`
    ///
    /// - Since `2018.10`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 982
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapisearch)
    SystemLdapiSearch,
    /// `system.ldapi.unbind`
    ///
    /// - Since `2018.10`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 983
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapiunbind)
    SystemLdapiUnbind,
    /// `system.log_stream.lifecycle.activate`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `log-stream`
    /// - Category: `data-foundations`
    /// - Debug data: `LogStreamConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 984
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemlogstreamlifecycleactivate)
    SystemLogStreamLifecycleActivate,
    /// `system.log_stream.lifecycle.create`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `log-stream`
    /// - Category: `data-foundations`
    /// - Debug data: `LogStreamConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 985
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemlogstreamlifecyclecreate)
    SystemLogStreamLifecycleCreate,
    /// `system.log_stream.lifecycle.deactivate`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `log-stream`
    /// - Category: `data-foundations`
    /// - Debug data: `LogStreamConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 986
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemlogstreamlifecycledeactivate)
    SystemLogStreamLifecycleDeactivate,
    /// `system.log_stream.lifecycle.delete`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `log-stream`
    /// - Category: `data-foundations`
    /// - Debug data: `LogStreamConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 987
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemlogstreamlifecycledelete)
    SystemLogStreamLifecycleDelete,
    /// `system.log_stream.lifecycle.update`
    ///
    /// - Since `2021.09.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `log-stream`
    /// - Category: `data-foundations`
    /// - Debug data: `LogStreamConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 988
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemlogstreamlifecycleupdate)
    SystemLogStreamLifecycleUpdate,
    /// `system.mfa.factor.activate`
    ///
    /// - Since `2021.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `mfa`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `MFAFactorResourceDetails`
    /// - Code 989
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemmfafactoractivate)
    SystemMfaFactorActivate,
    /// `system.mfa.factor.deactivate`
    ///
    /// - Since `2021.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `mfa`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `MFAFactorResourceDetails`
    /// - Code 990
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemmfafactordeactivate)
    SystemMfaFactorDeactivate,
    /// `system.oauth2.token.request_outside_allowed_range`
    ///
    /// - Since `2025.06.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`
    /// - Category: `inbound-federation`
    /// - Code 991
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoauth2tokenrequestoutsideallowedrange)
    SystemOauth2TokenRequestOutsideAllowedRange,
    /// `system.operation.concurrency_limit.violation`
    ///
    /// - Since `2022.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 992
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationconcurrencylimitviolation)
    SystemOperationConcurrencyLimitViolation,
    /// `system.operation.rate_limit.violation`
    ///
    /// - Since `2020.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 993
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationratelimitviolation)
    SystemOperationRateLimitViolation,
    /// `system.operation.rate_limit.warning`
    ///
    /// - Since `2021.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 994
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationratelimitwarning)
    SystemOperationRateLimitWarning,
    /// `system.org.captcha.activate`
    ///
    /// - Since `2021.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgCaptchaActivateResourceDetails`
    /// - Code 995
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgcaptchaactivate)
    SystemOrgCaptchaActivate,
    /// `system.org.captcha.deactivate`
    ///
    /// - Since `2021.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Code 996
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgcaptchadeactivate)
    SystemOrgCaptchaDeactivate,
    /// `system.org.lifecycle.create`
    ///
    /// - Since `2016.51`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `mgmt`
    /// - Code 997
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorglifecyclecreate)
    SystemOrgLifecycleCreate,
    /// `system.org.rate_limit.burst`
    ///
    /// - Since `2022.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `BurstRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 998
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitburst)
    SystemOrgRateLimitBurst,
    /// `system.org.rate_limit.expiration.warning`
    ///
    /// - Since `2018.35`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 999
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitexpirationwarning)
    SystemOrgRateLimitExpirationWarning,
    /// `system.org.rate_limit.violation`
    ///
    /// - Since `2017.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1000
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitviolation)
    SystemOrgRateLimitViolation,
    /// `system.org.rate_limit.warning`
    ///
    /// - Since `2017.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1001
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitwarning)
    SystemOrgRateLimitWarning,
    /// `system.org.task.remove`
    ///
    /// - Since `2017.33`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `mgmt`
    /// - Debug data: `OrgLifecycleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1002
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgtaskremove)
    SystemOrgTaskRemove,
    /// `system.push.send_factor_verify_push`
    ///
    /// - Since `2020.06.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `push`
    /// - Category: `enterprise-auth`
    /// - Debug data: `PushNotificationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1003
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systempushsendfactorverifypush)
    SystemPushSendFactorVerifyPush,
    /// `system.rate_limit.configuration.update`
    ///
    /// - Since `2025.04.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `RateLimitSettingsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1004
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemratelimitconfigurationupdate)
    SystemRateLimitConfigurationUpdate,
    /// `system.self_service.configuration.update`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `self-service`
    /// - Category: `iga-access-request`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `SelfServiceConfigurationChangeDetailsEntry`
    /// - Code 1005
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemselfserviceconfigurationupdate)
    SystemSelfServiceConfigurationUpdate,
    /// `system.sms.receive_status`
    ///
    /// - Since `2020.08.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `sms`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsStatusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1006
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmsreceivestatus)
    SystemSmsReceiveStatus,
    /// `system.sms.send_account_unlock_message`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1007
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendaccountunlockmessage)
    SystemSmsSendAccountUnlockMessage,
    /// `system.sms.send_factor_verify_message`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1008
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendfactorverifymessage)
    SystemSmsSendFactorVerifyMessage,
    /// `system.sms.send_okta_push_verify_message`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `enterprise-auth`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1009
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendoktapushverifymessage)
    SystemSmsSendOktaPushVerifyMessage,
    /// `system.sms.send_password_reset_message`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1010
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendpasswordresetmessage)
    SystemSmsSendPasswordResetMessage,
    /// `system.sms.send_phone_verification_message`
    ///
    /// - Since `2016.12`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1011
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendphoneverificationmessage)
    SystemSmsSendPhoneVerificationMessage,
    /// `system.theme.update`
    ///
    /// - Since `2021.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ThemeResourceDetails`
    /// - Code 1012
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemthemeupdate)
    SystemThemeUpdate,
    /// `system.voice.receive_status`
    ///
    /// - Since `2020.08.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallStatusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1013
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicereceivestatus)
    SystemVoiceReceiveStatus,
    /// `system.voice.send_account_unlock_call`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1014
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendaccountunlockcall)
    SystemVoiceSendAccountUnlockCall,
    /// `system.voice.send_call`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1015
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendcall)
    SystemVoiceSendCall,
    /// `system.voice.send_mfa_challenge_call`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1016
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendmfachallengecall)
    SystemVoiceSendMfaChallengeCall,
    /// `system.voice.send_password_reset_call`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1017
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendpasswordresetcall)
    SystemVoiceSendPasswordResetCall,
    /// `system.voice.send_phone_verification_call`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1018
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendphoneverificationcall)
    SystemVoiceSendPhoneVerificationCall,
    /// `system.well_known_uri.update`
    ///
    /// - Since `2025.07.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: change details
    /// - Tags: `admin`
    /// - Category: `auth-experiences`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `WellKnownUriResourceDetails`
    /// - Change details: `WellKnownUriChangeDetailsEntry`
    /// - Code 1019
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemwellknownuriupdate)
    SystemWellKnownUriUpdate,
    /// `task.lifecycle.activate`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Code 1020
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycleactivate)
    TaskLifecycleActivate,
    /// `task.lifecycle.create`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Code 1021
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecyclecreate)
    TaskLifecycleCreate,
    /// `task.lifecycle.deactivate`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Code 1022
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycledeactivate)
    TaskLifecycleDeactivate,
    /// `task.lifecycle.delete`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Code 1023
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycledelete)
    TaskLifecycleDelete,
    /// `task.lifecycle.update`
    ///
    /// - Since `2018.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Code 1024
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycleupdate)
    TaskLifecycleUpdate,
    /// `user.account.expire_password`
    ///
    /// - Since `2024.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `UserAccessResourceDetails`
    /// - Code 1025
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountexpirepassword)
    UserAccountExpirePassword,
    /// `user.account.lock`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Code 1026
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountlock)
    UserAccountLock,
    /// `user.account.lock.limit`
    ///
    /// - Since `2019.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserAuthenticationResourceDetails`
    /// - Code 1027
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountlocklimit)
    UserAccountLockLimit,
    /// `user.account.preference_update`
    ///
    /// - Since `2023.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `auth-experiences`
    /// - Debug data: `UserAccountPreferenceDebugData`
    /// - Targets: `UserAccountPreferenceResourceDetails`
    /// - Code 1028
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountpreferenceupdate)
    UserAccountPreferenceUpdate,
    /// `user.account.privilege.grant`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `dda`
    /// - Debug data: `UserRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1029
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountprivilegegrant)
    UserAccountPrivilegeGrant,
    /// `user.account.privilege.revoke`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `dda`
    /// - Debug data: `UserRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1030
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountprivilegerevoke)
    UserAccountPrivilegeRevoke,
    /// `user.account.report_suspicious_activity_by_enduser`
    ///
    /// - Since `2019.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `event-based-trigger-eligible`, `user`
    /// - Category: `end-user-security`
    /// - Debug data: `SuspiciousActivityDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1031
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountreportsuspiciousactivitybyenduser)
    UserAccountReportSuspiciousActivityByEnduser,
    /// `user.account.reset_password`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `UserAccessResourceDetails`
    /// - Code 1032
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountresetpassword)
    UserAccountResetPassword,
    /// `user.account.subscriptions.update`
    ///
    /// - Since `2024.09.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `subscriptions`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `NotificationSubscriptionResourceDetails`
    /// - Code 1033
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountsubscriptionsupdate)
    UserAccountSubscriptionsUpdate,
    /// `user.account.unlock`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `UserAccessResourceDetails`
    /// - Code 1034
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlock)
    UserAccountUnlock,
    /// `user.account.unlock_by_admin`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Code 1035
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlockbyadmin)
    UserAccountUnlockByAdmin,
    /// `user.account.unlock_failure`
    ///
    /// - Since `2018.23`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Code 1036
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlockfailure)
    UserAccountUnlockFailure,
    /// `user.account.unlock_token`
    ///
    /// - Since `2017.47`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1037
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlocktoken)
    UserAccountUnlockToken,
    /// `user.account.update_password`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `end-user-visible`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1038
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdatepassword)
    UserAccountUpdatePassword,
    /// `user.account.update_primary_email`
    ///
    /// - Since `2018.05`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `end-user-visible`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Code 1039
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateprimaryemail)
    UserAccountUpdatePrimaryEmail,
    /// `user.account.update_profile`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Debug data: `UserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1040
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateprofile)
    UserAccountUpdateProfile,
    /// `user.account.update_secondary_email`
    ///
    /// - Since `2018.25`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `end-user-visible`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Code 1041
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdatesecondaryemail)
    UserAccountUpdateSecondaryEmail,
    /// `user.account.update_user_type`
    ///
    /// - Since `2020.02.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Debug data: `UserTypeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1042
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateusertype)
    UserAccountUpdateUserType,
    /// `user.account.use_token`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1043
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountusetoken)
    UserAccountUseToken,
    /// `user.authentication.auth`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserAuthenticationResourceDetails`
    /// - Code 1044
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauth)
    UserAuthenticationAuth,
    /// `user.authentication.auth_identifier_not_in_policy`
    ///
    /// - Since `2026.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `ad-agent`, `delegated-auth`, `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `IdentifierNotInPolicyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1045
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthidentifiernotinpolicy)
    UserAuthenticationAuthIdentifierNotInPolicy,
    /// `user.authentication.auth_unconfigured_identifier`
    ///
    /// - Since `2023.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `UnconfiguredIdentifierDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1046
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthunconfiguredidentifier)
    UserAuthenticationAuthUnconfiguredIdentifier,
    /// `user.authentication.auth_via_AD_agent`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1047
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaADagent)
    UserAuthenticationAuthViaADAgent,
    /// `user.authentication.auth_via_IDP`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpAuthDebugData`
    /// - Targets: `X509IdpAppUserResourceDetails`
    /// - Code 1048
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaIDP)
    UserAuthenticationAuthViaIDP,
    /// `user.authentication.auth_via_LDAP_agent`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Code 1049
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaLDAPagent)
    UserAuthenticationAuthViaLDAPAgent,
    /// `user.authentication.auth_via_inbound_SAML`
    ///
    /// - Since `2016.27`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Code 1050
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviainboundSAML)
    UserAuthenticationAuthViaInboundSAML,
    /// `user.authentication.auth_via_inbound_delauth`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `DelAuthDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1051
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviainbounddelauth)
    UserAuthenticationAuthViaInboundDelauth,
    /// `user.authentication.auth_via_iwa`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `directories`
    /// - Debug data: `IwaSsoDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1052
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaiwa)
    UserAuthenticationAuthViaIwa,
    /// `user.authentication.auth_via_mfa`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `UserFactorDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`, `X509IdpAppUserResourceDetails`
    /// - Code 1053
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviamfa)
    UserAuthenticationAuthViaMfa,
    /// `user.authentication.auth_via_radius`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Debug data: `RadiusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1054
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaradius)
    UserAuthenticationAuthViaRadius,
    /// `user.authentication.auth_via_richclient`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `msft-apps`
    /// - Debug data: `RichClientDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1055
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviarichclient)
    UserAuthenticationAuthViaRichclient,
    /// `user.authentication.auth_via_social`
    ///
    /// - Since `2016.18`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpAuthDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1056
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviasocial)
    UserAuthenticationAuthViaSocial,
    /// `user.authentication.authenticate`
    ///
    /// - Since `2017.44`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `device-trust-authentication`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Code 1057
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthenticate)
    UserAuthenticationAuthenticate,
    /// `user.authentication.dsso_via_non_priority_source`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `NonPrioritySourceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1058
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationdssovianonprioritysource)
    UserAuthenticationDssoViaNonPrioritySource,
    /// `user.authentication.slo`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `UserSsoAuthenticationDebugData`
    /// - Targets: `UserSsoResourceDetails`
    /// - Code 1059
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationslo)
    UserAuthenticationSlo,
    /// `user.authentication.sso`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserSsoAuthenticationDebugData`
    /// - Targets: `UserSsoResourceDetails`
    /// - Code 1060
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationsso)
    UserAuthenticationSso,
    /// `user.authentication.universal_logout`
    ///
    /// - Since `2024.02.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `UniversalLogoutDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1061
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationuniversallogout)
    UserAuthenticationUniversalLogout,
    /// `user.authentication.universal_logout.scheduled`
    ///
    /// - Since `2024.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `inbound-federation`
    /// - Code 1062
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationuniversallogoutscheduled)
    UserAuthenticationUniversalLogoutScheduled,
    /// `user.authentication.verify`
    ///
    /// - Since `2017.27`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `end-user-visible`, `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetailsEx`, `UserAuthenticationResourceDetails`
    /// - Code 1063
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationverify)
    UserAuthenticationVerify,
    /// `user.behavior.profile.reset`
    ///
    /// - Since `2024.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `behavior-profile`
    /// - Category: `itp`
    /// - Code 1064
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userbehaviorprofilereset)
    UserBehaviorProfileReset,
    /// `user.credential.enroll`
    ///
    /// - Since `2017.45`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `device-trust-cert-distribution-and-binding`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Code 1065
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usercredentialenroll)
    UserCredentialEnroll,
    /// `user.device_session.end`
    ///
    /// - Since `2026.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 1066
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userdevicesessionend)
    UserDeviceSessionEnd,
    /// `user.device_session.start`
    ///
    /// - Since `2026.01.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 1067
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userdevicesessionstart)
    UserDeviceSessionStart,
    /// `user.identity_snapshot.attestation.create`
    ///
    /// - Since `2020.09.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `attestation`, `user`
    /// - Category: `inbound-federation`
    /// - Code 1068
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useridentitysnapshotattestationcreate)
    UserIdentitySnapshotAttestationCreate,
    /// `user.identity_verification`
    ///
    /// - Since `2025.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`, `session`, `user`
    /// - Category: `workforce-authenticators`
    /// - Actor: `UserAuthenticationResourceDetails`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserIdentityVerificationResourceDetails`
    /// - Code 1069
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useridentityverification)
    UserIdentityVerification,
    /// `user.identity_verification.start`
    ///
    /// - Since `2025.07.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`, `session`, `user`
    /// - Category: `workforce-authenticators`
    /// - Actor: `UserAuthenticationResourceDetails`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserIdentityVerificationResourceDetails`
    /// - Code 1070
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useridentityverificationstart)
    UserIdentityVerificationStart,
    /// `user.import.password`
    ///
    /// - Since `2020.05.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `credential`, `import`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PasswordImportResourceDetails`
    /// - Code 1071
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userimportpassword)
    UserImportPassword,
    /// `user.lifecycle.activate`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Code 1072
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycleactivate)
    UserLifecycleActivate,
    /// `user.lifecycle.create`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Debug data: `UserLifecycleDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `SelfServiceRegistrationPolicyRuleResourceDetails`
    /// - Code 1073
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclecreate)
    UserLifecycleCreate,
    /// `user.lifecycle.deactivate`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Code 1074
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeactivate)
    UserLifecycleDeactivate,
    /// `user.lifecycle.delete.completed`
    ///
    /// - Since `2016.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Code 1075
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeletecompleted)
    UserLifecycleDeleteCompleted,
    /// `user.lifecycle.delete.initiated`
    ///
    /// - Since `2016.29`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Code 1076
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeleteinitiated)
    UserLifecycleDeleteInitiated,
    /// `user.lifecycle.jit.error.read_only`
    ///
    /// - Since `2018.06`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserLifecycleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1077
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclejiterrorreadonly)
    UserLifecycleJitErrorReadOnly,
    /// `user.lifecycle.password_mass_expiry`
    ///
    /// - Since `2018.04`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `user`
    /// - Category: `passwordless`
    /// - Code 1078
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclepasswordmassexpiry)
    UserLifecyclePasswordMassExpiry,
    /// `user.lifecycle.reactivate`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Code 1079
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclereactivate)
    UserLifecycleReactivate,
    /// `user.lifecycle.suspend`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Code 1080
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclesuspend)
    UserLifecycleSuspend,
    /// `user.lifecycle.unsuspend`
    ///
    /// - Since `2016.13`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Code 1081
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycleunsuspend)
    UserLifecycleUnsuspend,
    /// `user.mfa.attempt_bypass`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Code 1082
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaattemptbypass)
    UserMfaAttemptBypass,
    /// `user.mfa.factor.activate`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorEnrollmentDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`
    /// - Code 1083
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactoractivate)
    UserMfaFactorActivate,
    /// `user.mfa.factor.deactivate`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`
    /// - Code 1084
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactordeactivate)
    UserMfaFactorDeactivate,
    /// `user.mfa.factor.reset_all`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Code 1085
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorresetall)
    UserMfaFactorResetAll,
    /// `user.mfa.factor.suspend`
    ///
    /// - Since `2020.09.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1086
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorsuspend)
    UserMfaFactorSuspend,
    /// `user.mfa.factor.unsuspend`
    ///
    /// - Since `2020.09.4`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1087
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorunsuspend)
    UserMfaFactorUnsuspend,
    /// `user.mfa.factor.update`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Code 1088
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorupdate)
    UserMfaFactorUpdate,
    /// `user.mfa.okta_verify`
    ///
    /// - Since `2016.11`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1089
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverify)
    UserMfaOktaVerify,
    /// `user.mfa.okta_verify.deny_push`
    ///
    /// - Since `2018.03`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1090
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverifydenypush)
    UserMfaOktaVerifyDenyPush,
    /// `user.mfa.okta_verify.deny_push_upgrade_needed`
    ///
    /// - Since `2020.05.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1091
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverifydenypushupgradeneeded)
    UserMfaOktaVerifyDenyPushUpgradeNeeded,
    /// `user.mfa.promote_enrollment`
    ///
    /// - Since `2026.07.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `end-user-visible`
    /// - Category: `passwordless`
    /// - Debug data: `EnrollmentPromotionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1092
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfapromoteenrollment)
    UserMfaPromoteEnrollment,
    /// `user.risk.change`
    ///
    /// - Since `2023.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Code 1093
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userriskchange)
    UserRiskChange,
    /// `user.risk.detect`
    ///
    /// - Since `2024.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Code 1094
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userriskdetect)
    UserRiskDetect,
    /// `user.session.access_admin_app`
    ///
    /// - Since `2016.14`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `admin`, `app`, `session`, `user`
    /// - Category: `mgmt`
    /// - Debug data: `AdminAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1095
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionaccessadminapp)
    UserSessionAccessAdminApp,
    /// `user.session.clear`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Code 1096
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionclear)
    UserSessionClear,
    /// `user.session.context.change`
    ///
    /// - Since `2023.01.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `SessionContextDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1097
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessioncontextchange)
    UserSessionContextChange,
    /// `user.session.end`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserSloDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1098
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionend)
    UserSessionEnd,
    /// `user.session.expire`
    ///
    /// - Since `2016.15`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1099
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionexpire)
    UserSessionExpire,
    /// `user.session.impersonation.end`
    ///
    /// - Since `2016.09`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1100
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationend)
    UserSessionImpersonationEnd,
    /// `user.session.impersonation.extend`
    ///
    /// - Since `2016.09`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1101
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationextend)
    UserSessionImpersonationExtend,
    /// `user.session.impersonation.grant`
    ///
    /// - Since `2016.09`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1102
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationgrant)
    UserSessionImpersonationGrant,
    /// `user.session.impersonation.initiate`
    ///
    /// - Since `2016.09`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1103
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationinitiate)
    UserSessionImpersonationInitiate,
    /// `user.session.impersonation.revoke`
    ///
    /// - Since `2016.09`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1104
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationrevoke)
    UserSessionImpersonationRevoke,
    /// `user.session.start`
    ///
    /// - Since `2016.02`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `session`, `user`
    /// - Category: `passwordless`
    /// - Actor: `UserAuthenticationResourceDetails`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `CaptchaVerifyResourceDetails`, `UserAuthenticationResourceDetails`, `UserIdentifierResourceDetails`
    /// - Code 1105
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionstart)
    UserSessionStart,
    /// `workflows.org.step_execution_limit.violation`
    ///
    /// - Since `2026.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1106
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsorgstepexecutionlimitviolation)
    WorkflowsOrgStepExecutionLimitViolation,
    /// `workflows.org.step_execution_limit.warning`
    ///
    /// - Since `2026.04.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1107
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsorgstepexecutionlimitwarning)
    WorkflowsOrgStepExecutionLimitWarning,
    /// `workflows.user.connection.create`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1108
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectioncreate)
    WorkflowsUserConnectionCreate,
    /// `workflows.user.connection.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1109
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectiondelete)
    WorkflowsUserConnectionDelete,
    /// `workflows.user.connection.reauthorize`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1110
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectionreauthorize)
    WorkflowsUserConnectionReauthorize,
    /// `workflows.user.connection.revoke`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1111
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectionrevoke)
    WorkflowsUserConnectionRevoke,
    /// `workflows.user.delegatedflow.run`
    ///
    /// - Since `2022.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1112
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserdelegatedflowrun)
    WorkflowsUserDelegatedflowRun,
    /// `workflows.user.execution_log_stream_connection.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1113
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectionactivate)
    WorkflowsUserExecutionLogStreamConnectionActivate,
    /// `workflows.user.execution_log_stream_connection.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1114
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectiondeactivate)
    WorkflowsUserExecutionLogStreamConnectionDeactivate,
    /// `workflows.user.execution_log_stream_connection.update`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1115
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectionupdate)
    WorkflowsUserExecutionLogStreamConnectionUpdate,
    /// `workflows.user.flow.activate`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1116
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowactivate)
    WorkflowsUserFlowActivate,
    /// `workflows.user.flow.create`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1117
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowcreate)
    WorkflowsUserFlowCreate,
    /// `workflows.user.flow.deactivate`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1118
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowdeactivate)
    WorkflowsUserFlowDeactivate,
    /// `workflows.user.flow.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1119
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowdelete)
    WorkflowsUserFlowDelete,
    /// `workflows.user.flow.execution.cancel`
    ///
    /// - Since `2023.08.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1120
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutioncancel)
    WorkflowsUserFlowExecutionCancel,
    /// `workflows.user.flow.execution_history.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1121
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistoryactivate)
    WorkflowsUserFlowExecutionHistoryActivate,
    /// `workflows.user.flow.execution_history.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1122
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistorydeactivate)
    WorkflowsUserFlowExecutionHistoryDeactivate,
    /// `workflows.user.flow.execution_history.delete`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1123
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistorydelete)
    WorkflowsUserFlowExecutionHistoryDelete,
    /// `workflows.user.flow.execution_log_stream.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1124
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionlogstreamactivate)
    WorkflowsUserFlowExecutionLogStreamActivate,
    /// `workflows.user.flow.execution_log_stream.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1125
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionlogstreamdeactivate)
    WorkflowsUserFlowExecutionLogStreamDeactivate,
    /// `workflows.user.flow.export`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1126
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexport)
    WorkflowsUserFlowExport,
    /// `workflows.user.flow.import`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1127
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowimport)
    WorkflowsUserFlowImport,
    /// `workflows.user.flow.move`
    ///
    /// - Since `2024.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1128
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowmove)
    WorkflowsUserFlowMove,
    /// `workflows.user.flow.save`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1129
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowsave)
    WorkflowsUserFlowSave,
    /// `workflows.user.folder.create`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1130
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfoldercreate)
    WorkflowsUserFolderCreate,
    /// `workflows.user.folder.delete`
    ///
    /// - Since `2022.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1131
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderdelete)
    WorkflowsUserFolderDelete,
    /// `workflows.user.folder.duplicate`
    ///
    /// - Since `2024.11.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1132
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderduplicate)
    WorkflowsUserFolderDuplicate,
    /// `workflows.user.folder.export`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1133
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderexport)
    WorkflowsUserFolderExport,
    /// `workflows.user.folder.import`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1134
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderimport)
    WorkflowsUserFolderImport,
    /// `workflows.user.folder.move`
    ///
    /// - Since `2024.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1135
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfoldermove)
    WorkflowsUserFolderMove,
    /// `workflows.user.folder.rename`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1136
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderrename)
    WorkflowsUserFolderRename,
    /// `workflows.user.role.group.add`
    ///
    /// - Since `2024.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1137
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserrolegroupadd)
    WorkflowsUserRoleGroupAdd,
    /// `workflows.user.role.group.remove`
    ///
    /// - Since `2024.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1138
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserrolegroupremove)
    WorkflowsUserRoleGroupRemove,
    /// `workflows.user.role.user.add`
    ///
    /// - Since `2024.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1139
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserroleuseradd)
    WorkflowsUserRoleUserAdd,
    /// `workflows.user.role.user.remove`
    ///
    /// - Since `2024.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1140
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserroleuserremove)
    WorkflowsUserRoleUserRemove,
    /// `workflows.user.table.create`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1141
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertablecreate)
    WorkflowsUserTableCreate,
    /// `workflows.user.table.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1142
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertabledelete)
    WorkflowsUserTableDelete,
    /// `workflows.user.table.export`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1143
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableexport)
    WorkflowsUserTableExport,
    /// `workflows.user.table.import`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1144
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableimport)
    WorkflowsUserTableImport,
    /// `workflows.user.table.move`
    ///
    /// - Since `2024.07.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1145
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertablemove)
    WorkflowsUserTableMove,
    /// `workflows.user.table.schema.export`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1146
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableschemaexport)
    WorkflowsUserTableSchemaExport,
    /// `workflows.user.table.schema.import`
    ///
    /// - Since `2023.06.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1147
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableschemaimport)
    WorkflowsUserTableSchemaImport,
    /// `workflows.user.table.update`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1148
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableupdate)
    WorkflowsUserTableUpdate,
    /// `workflows.user.table.view`
    ///
    /// - Since `2021.02.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1149
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableview)
    WorkflowsUserTableView,
    /// `workflows.user.truststore.create`
    ///
    /// - Since `2026.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1150
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststorecreate)
    WorkflowsUserTruststoreCreate,
    /// `workflows.user.truststore.delete`
    ///
    /// - Since `2026.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1151
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoredelete)
    WorkflowsUserTruststoreDelete,
    /// `workflows.user.truststore.update`
    ///
    /// - Since `2026.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1152
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoreupdate)
    WorkflowsUserTruststoreUpdate,
    /// `workflows.user.truststore.view`
    ///
    /// - Since `2026.05.3`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1153
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoreview)
    WorkflowsUserTruststoreView,
    /// `workload_principal.activate`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceDetails`
    /// - Code 1154
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalactivate)
    WorkloadPrincipalActivate,
    /// `workload_principal.ai_agent.credential.activate`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalCredentialDetails`
    /// - Code 1155
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalaiagentcredentialactivate)
    WorkloadPrincipalAiAgentCredentialActivate,
    /// `workload_principal.ai_agent.credential.create`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalCredentialDetails`
    /// - Code 1156
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalaiagentcredentialcreate)
    WorkloadPrincipalAiAgentCredentialCreate,
    /// `workload_principal.ai_agent.credential.deactivate`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalCredentialDetails`
    /// - Code 1157
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalaiagentcredentialdeactivate)
    WorkloadPrincipalAiAgentCredentialDeactivate,
    /// `workload_principal.ai_agent.credential.delete`
    ///
    /// - Since `2026.01.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalCredentialDetails`
    /// - Code 1158
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalaiagentcredentialdelete)
    WorkloadPrincipalAiAgentCredentialDelete,
    /// `workload_principal.deactivate`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceDetails`
    /// - Code 1159
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipaldeactivate)
    WorkloadPrincipalDeactivate,
    /// `workload_principal.delegation_link.create`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalDelegationLink`, `WorkloadPrincipalResourceDetails`
    /// - Code 1160
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipaldelegationlinkcreate)
    WorkloadPrincipalDelegationLinkCreate,
    /// `workload_principal.delegation_link.delete`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalDelegationLink`, `WorkloadPrincipalResourceDetails`
    /// - Code 1161
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipaldelegationlinkdelete)
    WorkloadPrincipalDelegationLinkDelete,
    /// `workload_principal.delete`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalResourceDetails`
    /// - Code 1162
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipaldelete)
    WorkloadPrincipalDelete,
    /// `workload_principal.register`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalResourceDetails`
    /// - Code 1163
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalregister)
    WorkloadPrincipalRegister,
    /// `workload_principal.resource_connection.activate`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceConnectionDetails`
    /// - Code 1164
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalresourceconnectionactivate)
    WorkloadPrincipalResourceConnectionActivate,
    /// `workload_principal.resource_connection.create`
    ///
    /// - Since `2025.11.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceConnectionDetails`
    /// - Code 1165
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalresourceconnectioncreate)
    WorkloadPrincipalResourceConnectionCreate,
    /// `workload_principal.resource_connection.deactivate`
    ///
    /// - Since `2025.12.0`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceConnectionDetails`
    /// - Code 1166
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalresourceconnectiondeactivate)
    WorkloadPrincipalResourceConnectionDeactivate,
    /// `workload_principal.resource_connection.delete`
    ///
    /// - Since `2025.11.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceConnectionDetails`
    /// - Code 1167
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalresourceconnectiondelete)
    WorkloadPrincipalResourceConnectionDelete,
    /// `workload_principal.resource_connection.update`
    ///
    /// - Since `2025.11.2`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalResourceConnectionDetails`
    /// - Change details: `WorkloadPrincipalResourceConnectionChangeDetailsEntry`
    /// - Code 1168
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalresourceconnectionupdate)
    WorkloadPrincipalResourceConnectionUpdate,
    /// `workload_principal.sign_on_provider.add`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalSignOnProviderDetails`
    /// - Code 1169
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalsignonprovideradd)
    WorkloadPrincipalSignOnProviderAdd,
    /// `workload_principal.sign_on_provider.remove`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalSignOnProviderDetails`
    /// - Code 1170
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalsignonproviderremove)
    WorkloadPrincipalSignOnProviderRemove,
    /// `workload_principal.update`
    ///
    /// - Since `2025.11.1`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalAiAgentImportDetails`, `WorkloadPrincipalResourceDetails`
    /// - Change details: `WorkloadPrincipalChangeDetailsEntry`
    /// - Code 1171
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workloadprincipalupdate)
    WorkloadPrincipalUpdate,
    /// `zone.activate`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1172
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneactivate)
    ZoneActivate,
    /// `zone.create`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1173
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonecreate)
    ZoneCreate,
    /// `zone.deactivate`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1174
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonedeactivate)
    ZoneDeactivate,
    /// `zone.delete`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1175
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonedelete)
    ZoneDelete,
    /// `zone.make_blacklist`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1176
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonemakeblacklist)
    ZoneMakeBlacklist,
    /// `zone.remove_blacklist`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1177
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneremoveblacklist)
    ZoneRemoveBlacklist,
    /// `zone.update`
    ///
    /// - Since `2017.49`, first documented in `2026.08.1` (2026-11-20) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1178
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneupdate)
    ZoneUpdate,
}
