// Made by `cargo xtask generate` from the snapshots up to 20260806T140310Z_2026.08.1.
// Do not edit: the next run makes it anew.

//! The enum.

/// The type of an event in Okta's System Log: one variant for every id that Okta ever documented.
///
/// What was documented once keeps its variant, so that old logs still parse; [`status`](Self::status) tells
/// whether it is documented now. New variants come with every release, so a `match` needs a wildcard arm.
///
/// Two bytes, and an [`Option`] of it has two as well. Ordered by id; the variants stand in the order of their
/// codes. For ids that this version may not know,
/// see [`AnyEventType`](crate::AnyEventType).
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[repr(u16)]
pub enum EventType {
    /// `access.request.cancel`
    ///
    /// - Since `2023.06.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2022.11.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2025.05.0`, first documented in `2025.05.1` (2025-05-08)
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
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2022.11.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.10.0`, first documented in `2024.10.1` (2024-10-09)
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
    /// - Since `2024.10.0`, first documented in `2024.10.1` (2024-10-09)
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
    /// - Since `2024.10.0`, first documented in `2024.10.1` (2024-10-09)
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
    /// - Since `2025.01.2`, first documented in `2025.02.1` (2025-02-05)
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
    /// - Since `2026.05.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2025.08.0`, first documented in `2025.09.1` (2025-09-11)
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
    /// - Since `2026.02.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 23
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionapply)
    AccountAerialTemplateConditionApply,
    /// `account.aerial_template_condition.create`
    ///
    /// - Since `2026.02.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 24
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditioncreate)
    AccountAerialTemplateConditionCreate,
    /// `account.aerial_template_condition.delete`
    ///
    /// - Since `2026.02.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 25
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditiondelete)
    AccountAerialTemplateConditionDelete,
    /// `account.aerial_template_condition.remove`
    ///
    /// - Since `2026.02.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 26
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionremove)
    AccountAerialTemplateConditionRemove,
    /// `account.aerial_template_condition.update`
    ///
    /// - Since `2026.02.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `TemplateConditionResourceDetails`
    /// - Code 27
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountaerialtemplateconditionupdate)
    AccountAerialTemplateConditionUpdate,
    /// `account.org.add`
    ///
    /// - Since `2023.10.1`, first documented in `2023.11.1` (2023-11-09)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 28
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgadd)
    AccountOrgAdd,
    /// `account.org.delete.cancel`
    ///
    /// - Since `2024.02.2`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 29
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgdeletecancel)
    AccountOrgDeleteCancel,
    /// `account.org.delete.request`
    ///
    /// - Since `2024.02.2`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 30
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgdeleterequest)
    AccountOrgDeleteRequest,
    /// `account.org.product.update`
    ///
    /// - Since `2023.10.1`, first documented in `2023.11.1` (2023-11-09)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `ProductDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 31
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgproductupdate)
    AccountOrgProductUpdate,
    /// `account.org.status.update`
    ///
    /// - Since `2023.10.1`, first documented in `2023.11.1` (2023-11-09)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `OrgStatusDebugData`
    /// - Targets: `OrgResourceDetails`
    /// - Code 32
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorgstatusupdate)
    AccountOrgStatusUpdate,
    /// `account.org_group.create`
    ///
    /// - Since `2026.02.1`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`
    /// - Code 33
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggroupcreate)
    AccountOrgGroupCreate,
    /// `account.org_group.delete`
    ///
    /// - Since `2026.02.1`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`
    /// - Code 34
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggroupdelete)
    AccountOrgGroupDelete,
    /// `account.org_group.org.assign`
    ///
    /// - Since `2026.02.1`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`, `OrgResourceDetails`
    /// - Code 35
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggrouporgassign)
    AccountOrgGroupOrgAssign,
    /// `account.org_group.org.revoke`
    ///
    /// - Since `2026.02.1`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `account-service`
    /// - Category: `account-services`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgGroupResourceDetails`, `OrgResourceDetails`
    /// - Code 36
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#accountorggrouporgrevoke)
    AccountOrgGroupOrgRevoke,
    /// `account.org_group.update`
    ///
    /// - Since `2026.02.1`, first documented in `2026.03.1` (2026-03-04)
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
    /// - Since `2023.10.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Debug data: `SecurityProvideFeedbackDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 38
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsfeedbackprovide)
    AnalyticsFeedbackProvide,
    /// `analytics.reports.export.download`
    ///
    /// - Since `2022.05.1`, first documented in `2022.08.1` (2022-08-03)
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 39
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportdownload)
    AnalyticsReportsExportDownload,
    /// `analytics.reports.export.generate`
    ///
    /// - Since `2022.05.1`, first documented in `2022.08.1` (2022-08-03)
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 40
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportgenerate)
    AnalyticsReportsExportGenerate,
    /// `analytics.reports.export.request`
    ///
    /// - Since `2022.05.1`, first documented in `2022.08.1` (2022-08-03)
    /// - Category: `insights-platform`
    /// - Debug data: `CsvReportExportDebugData`
    /// - Targets: `ExportResourceDetails`
    /// - Code 41
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#analyticsreportsexportrequest)
    AnalyticsReportsExportRequest,
    /// `app.access_request.approver.approve`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.access_request.approver.approve`
    /// - Code 42
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestapproverapprove)
    AppAccessRequestApproverApprove,
    /// `app.access_request.approver.deny`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.access_request.approver.deny`
    /// - Code 43
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestapproverdeny)
    AppAccessRequestApproverDeny,
    /// `app.access_request.delete`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.access_request.delete`
    /// - Code 44
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestdelete)
    AppAccessRequestDelete,
    /// `app.access_request.deny`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.access_request.deny`
    /// - Code 45
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestdeny)
    AppAccessRequestDeny,
    /// `app.access_request.expire`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.access_request.expire`
    /// - Code 46
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestexpire)
    AppAccessRequestExpire,
    /// `app.access_request.grant`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.access_request.grant`
    /// - Code 47
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestgrant)
    AppAccessRequestGrant,
    /// `app.access_request.request`
    ///
    /// - Since `2017.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-instance-request`
    /// - Category: `iga-access-request`
    /// - Debug data: `AppInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.access_request.request`
    /// - Code 48
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appaccessrequestrequest)
    AppAccessRequestRequest,
    /// `app.ad.api.user_import.account_locked`
    ///
    /// - Since `2016.10`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.api.user_import.account_locked`
    /// - Code 49
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportaccountlocked)
    AppAdApiUserImportAccountLocked,
    /// `app.ad.api.user_import.warn.skipped_contact.attribute_invalid_value`
    ///
    /// - Since `2015.47`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.api.user_import.warn.skipped_contact.attribute_invalid_value`
    /// - Code 50
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippedcontactattributeinvalidvalue)
    AppAdApiUserImportWarnSkippedContactAttributeInvalidValue,
    /// `app.ad.api.user_import.warn.skipped_user.attribute_invalid_value`
    ///
    /// - Since `2015.47`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.api.user_import.warn.skipped_user.attribute_invalid_value`
    /// - Code 51
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippeduserattributeinvalidvalue)
    AppAdApiUserImportWarnSkippedUserAttributeInvalidValue,
    /// `app.ad.api.user_import.warn.skipped_user.missing_required_attribute`
    ///
    /// - Since `2011.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 52
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadapiuserimportwarnskippedusermissingrequiredattribute)
    AppAdApiUserImportWarnSkippedUserMissingRequiredAttribute,
    /// `app.ad.credential.verify`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 53
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadcredentialverify)
    AppAdCredentialVerify,
    /// `app.ad.password_migration_campaign.cancel.end`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 54
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncancelend)
    AppAdPasswordMigrationCampaignCancelEnd,
    /// `app.ad.password_migration_campaign.cancel.start`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 55
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncancelstart)
    AppAdPasswordMigrationCampaignCancelStart,
    /// `app.ad.password_migration_campaign.create`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 56
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigncreate)
    AppAdPasswordMigrationCampaignCreate,
    /// `app.ad.password_migration_campaign.finish.end`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 57
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignfinishend)
    AppAdPasswordMigrationCampaignFinishEnd,
    /// `app.ad.password_migration_campaign.finish.start`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 58
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignfinishstart)
    AppAdPasswordMigrationCampaignFinishStart,
    /// `app.ad.password_migration_campaign.group.add`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 59
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaigngroupadd)
    AppAdPasswordMigrationCampaignGroupAdd,
    /// `app.ad.password_migration_campaign.user.capture_password`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 60
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusercapturepassword)
    AppAdPasswordMigrationCampaignUserCapturePassword,
    /// `app.ad.password_migration_campaign.user.migrate.end`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Flags: event hook eligible
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 61
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusermigrateend)
    AppAdPasswordMigrationCampaignUserMigrateEnd,
    /// `app.ad.password_migration_campaign.user.migrate.start`
    ///
    /// - Since `2025.10.0`, first documented in `2025.11.1` (2025-11-07)
    /// - Tags: `ad-app`
    /// - Category: `directories`
    /// - Code 62
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appadpasswordmigrationcampaignusermigratestart)
    AppAdPasswordMigrationCampaignUserMigrateStart,
    /// `app.ai_agent_provider.activate`
    ///
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.03.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2017.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_instance.csr.generate`
    /// - Code 74
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrgenerate)
    AppAppInstanceCsrGenerate,
    /// `app.app_instance.csr.publish`
    ///
    /// - Since `2017.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_instance.csr.publish`
    /// - Code 75
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrpublish)
    AppAppInstanceCsrPublish,
    /// `app.app_instance.csr.revoke`
    ///
    /// - Since `2017.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_instance.csr.revoke`
    /// - Code 76
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstancecsrrevoke)
    AppAppInstanceCsrRevoke,
    /// `app.app_instance.provision_sync_job.completed`
    ///
    /// - Since `2019.08.3`, first documented in `2019.11.1` (2019-11-06)
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.app_instance.provision_sync_job.completed`
    /// - Code 77
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobcompleted)
    AppAppInstanceProvisionSyncJobCompleted,
    /// `app.app_instance.provision_sync_job.failed`
    ///
    /// - Since `2019.08.3`, first documented in `2019.11.1` (2019-11-06)
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.app_instance.provision_sync_job.failed`
    /// - Code 78
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobfailed)
    AppAppInstanceProvisionSyncJobFailed,
    /// `app.app_instance.provision_sync_job.started`
    ///
    /// - Since `2019.08.3`, first documented in `2019.11.1` (2019-11-06)
    /// - Tags: `admin`, `app`, `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.app_instance.provision_sync_job.started`
    /// - Code 79
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appappinstanceprovisionsyncjobstarted)
    AppAppInstanceProvisionSyncJobStarted,
    /// `app.cross_app_access.connection.create`
    ///
    /// - Since `2026.03.2`, first documented in `2026.04.1` (2026-04-01)
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
    /// - Since `2026.03.2`, first documented in `2026.04.1` (2026-04-01)
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
    /// - Since `2026.03.2`, first documented in `2026.04.1` (2026-04-01)
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
    /// - Since `2016.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.generic.unauth_app_access_attempt`
    /// - Code 83
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appgenericunauthappaccessattempt)
    AppGenericUnauthAppAccessAttempt,
    /// `app.inbound_del_auth.login_success`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `delegated-auth`
    /// - Category: `authn-platform`
    /// - Before 2017: `app.inbound_del_auth.login_success`
    /// - Code 84
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinbounddelauthloginsuccess)
    AppInboundDelAuthLoginSuccess,
    /// `app.interclient_mapping.create`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 85
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingcreate)
    AppInterclientMappingCreate,
    /// `app.interclient_mapping.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 86
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingdelete)
    AppInterclientMappingDelete,
    /// `app.interclient_mapping.delete_all`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Flags: event hook eligible
    /// - Tags: `interclient-access`
    /// - Category: `outbound-federation`
    /// - Code 87
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appinterclientmappingdeleteall)
    AppInterclientMappingDeleteAll,
    /// `app.kerberos_rich_client.account_not_found`
    ///
    /// - Since `2017.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.kerberos_rich_client.account_not_found`
    /// - Code 88
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientaccountnotfound)
    AppKerberosRichClientAccountNotFound,
    /// `app.kerberos_rich_client.instance_not_found`
    ///
    /// - Since `2017.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.kerberos_rich_client.instance_not_found`
    /// - Code 89
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientinstancenotfound)
    AppKerberosRichClientInstanceNotFound,
    /// `app.kerberos_rich_client.multiple_accounts_found`
    ///
    /// - Since `2017.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.kerberos_rich_client.multiple_accounts_found`
    /// - Code 90
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientmultipleaccountsfound)
    AppKerberosRichClientMultipleAccountsFound,
    /// `app.kerberos_rich_client.user_authentication_successful`
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.kerberos_rich_client.user_authentication_successful`
    /// - Code 91
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkerberosrichclientuserauthenticationsuccessful)
    AppKerberosRichClientUserAuthenticationSuccessful,
    /// `app.keys.clone`
    ///
    /// - Since `2017.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `inbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.keys.clone_legacy`
    /// - Code 92
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysclone)
    AppKeysClone,
    /// `app.keys.generate`
    ///
    /// - Since `2017.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.keys.generate_legacy`
    /// - Code 93
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysgenerate)
    AppKeysGenerate,
    /// `app.keys.rotate`
    ///
    /// - Since `2017.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `outbound-federation`
    /// - Debug data: `AppInstanceKeyManagementDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.keys.rotate_legacy`
    /// - Code 94
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appkeysrotate)
    AppKeysRotate,
    /// `app.ldap.password.change.failed`
    ///
    /// - Since `2014.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ldap.password.change.failed`
    /// - Code 95
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appldappasswordchangefailed)
    AppLdapPasswordChangeFailed,
    /// `app.oauth2.admin.consent.grant`
    ///
    /// - Since `2019.12.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.admin.consent.grant_success`
    /// - Code 96
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2adminconsentgrant)
    AppOauth2AdminConsentGrant,
    /// `app.oauth2.admin.consent.revoke`
    ///
    /// - Since `2019.12.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.admin.consent.revoke_success`
    /// - Code 97
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2adminconsentrevoke)
    AppOauth2AdminConsentRevoke,
    /// `app.oauth2.as.authorize`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.authorize_failure`
    /// - Code 98
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorize)
    AppOauth2AsAuthorize,
    /// `app.oauth2.as.authorize.code`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.as.authorize.code_success`
    /// - Code 99
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizecode)
    AppOauth2AsAuthorizeCode,
    /// `app.oauth2.as.authorize.implicit.access_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.authorize.implicit.access_token_success`
    /// - Code 100
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizeimplicitaccesstoken)
    AppOauth2AsAuthorizeImplicitAccessToken,
    /// `app.oauth2.as.authorize.implicit.id_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.authorize.implicit.id_token_success`
    /// - Code 101
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizeimplicitidtoken)
    AppOauth2AsAuthorizeImplicitIdToken,
    /// `app.oauth2.as.authorize.scope_denied`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.authorize.scope_denied_failure`
    /// - Code 102
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asauthorizescopedenied)
    AppOauth2AsAuthorizeScopeDenied,
    /// `app.oauth2.as.consent.grant`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.grant_failure`, `app.oauth2.as.consent.grant_success`
    /// - Code 103
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentgrant)
    AppOauth2AsConsentGrant,
    /// `app.oauth2.as.consent.revoke`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke_failure`, `app.oauth2.as.consent.revoke_success`
    /// - Code 104
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevoke)
    AppOauth2AsConsentRevoke,
    /// `app.oauth2.as.consent.revoke.implicit.as`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.implicit.as_success`
    /// - Code 105
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitas)
    AppOauth2AsConsentRevokeImplicitAs,
    /// `app.oauth2.as.consent.revoke.implicit.client`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.implicit.client_success`
    /// - Code 106
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitclient)
    AppOauth2AsConsentRevokeImplicitClient,
    /// `app.oauth2.as.consent.revoke.implicit.scope`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.implicit.scope_success`
    /// - Code 107
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicitscope)
    AppOauth2AsConsentRevokeImplicitScope,
    /// `app.oauth2.as.consent.revoke.implicit.user`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.implicit.user_success`
    /// - Code 108
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeimplicituser)
    AppOauth2AsConsentRevokeImplicitUser,
    /// `app.oauth2.as.consent.revoke.user`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.user_failure`, `app.oauth2.as.consent.revoke.user_success`
    /// - Code 109
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeuser)
    AppOauth2AsConsentRevokeUser,
    /// `app.oauth2.as.consent.revoke.user.client`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.consent.revoke.user.client_failure`, `app.oauth2.as.consent.revoke.user.client_success`
    /// - Code 110
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asconsentrevokeuserclient)
    AppOauth2AsConsentRevokeUserClient,
    /// `app.oauth2.as.evaluate.claim`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.as.evaluate.claim_failure`
    /// - Code 111
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asevaluateclaim)
    AppOauth2AsEvaluateClaim,
    /// `app.oauth2.as.interact.interaction_code`
    ///
    /// - Since `2021.01.0`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 112
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asinteractinteractioncode)
    AppOauth2AsInteractInteractionCode,
    /// `app.oauth2.as.interact.interaction_handle`
    ///
    /// - Since `2021.01.0`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 113
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asinteractinteractionhandle)
    AppOauth2AsInteractInteractionHandle,
    /// `app.oauth2.as.key.rollover`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.as.key.rollover.legacy`
    /// - Code 114
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2askeyrollover)
    AppOauth2AsKeyRollover,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.activate`
    ///
    /// - Since `2025.07.0`, first documented in `2025.07.1` (2025-07-03)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 115
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycleactivate)
    AppOauth2AsResourceServerCredentialsLifecycleActivate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.create`
    ///
    /// - Since `2025.07.0`, first documented in `2025.07.1` (2025-07-03)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 116
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecyclecreate)
    AppOauth2AsResourceServerCredentialsLifecycleCreate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.deactivate`
    ///
    /// - Since `2025.07.0`, first documented in `2025.07.1` (2025-07-03)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 117
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycledeactivate)
    AppOauth2AsResourceServerCredentialsLifecycleDeactivate,
    /// `app.oauth2.as.resource_server.credentials.lifecycle.delete`
    ///
    /// - Since `2025.07.0`, first documented in `2025.07.1` (2025-07-03)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`, `OAuth2PlatformResourceDetails`
    /// - Code 118
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2asresourceservercredentialslifecycledelete)
    AppOauth2AsResourceServerCredentialsLifecycleDelete,
    /// `app.oauth2.as.token.detect_reuse`
    ///
    /// - Since `2020.09.3`, first documented in `2020.11.1` (2020-11-05)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2RefreshTokenReuseDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.as.token.detect_reuse`
    /// - Code 119
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokendetectreuse)
    AppOauth2AsTokenDetectReuse,
    /// `app.oauth2.as.token.grant`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.grant_failure`
    /// - Code 120
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrant)
    AppOauth2AsTokenGrant,
    /// `app.oauth2.as.token.grant.access_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.grant.access_token_success`
    /// - Code 121
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantaccesstoken)
    AppOauth2AsTokenGrantAccessToken,
    /// `app.oauth2.as.token.grant.device_secret`
    ///
    /// - Since `2021.04.2`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.grant.device_secret_success`
    /// - Code 122
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantdevicesecret)
    AppOauth2AsTokenGrantDeviceSecret,
    /// `app.oauth2.as.token.grant.id_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.grant.id_token_success`
    /// - Code 123
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantidtoken)
    AppOauth2AsTokenGrantIdToken,
    /// `app.oauth2.as.token.grant.interclient_token`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.grant.refresh_token_success`
    /// - Code 125
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokengrantrefreshtoken)
    AppOauth2AsTokenGrantRefreshToken,
    /// `app.oauth2.as.token.revoke`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-custom-as`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.as.token.revoke_failure`, `app.oauth2.as.token.revoke_success`
    /// - Code 126
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2astokenrevoke)
    AppOauth2AsTokenRevoke,
    /// `app.oauth2.authorize`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.authorize_failure`
    /// - Code 127
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorize)
    AppOauth2Authorize,
    /// `app.oauth2.authorize.code`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.authorize.code_success`
    /// - Code 128
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizecode)
    AppOauth2AuthorizeCode,
    /// `app.oauth2.authorize.implicit.access_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.authorize.implicit.access_token_success`
    /// - Code 129
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizeimplicitaccesstoken)
    AppOauth2AuthorizeImplicitAccessToken,
    /// `app.oauth2.authorize.implicit.id_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.authorize.implicit.id_token_success`
    /// - Code 130
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2authorizeimplicitidtoken)
    AppOauth2AuthorizeImplicitIdToken,
    /// `app.oauth2.client.lifecycle.activate`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Before 2017: `app.oauth2.client.lifecycle.activate`
    /// - Code 131
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycleactivate)
    AppOauth2ClientLifecycleActivate,
    /// `app.oauth2.client.lifecycle.create`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Before 2017: `app.oauth2.client.lifecycle.create`
    /// - Code 132
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecyclecreate)
    AppOauth2ClientLifecycleCreate,
    /// `app.oauth2.client.lifecycle.deactivate`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Before 2017: `app.oauth2.client.lifecycle.deactivate`
    /// - Code 133
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycledeactivate)
    AppOauth2ClientLifecycleDeactivate,
    /// `app.oauth2.client.lifecycle.delete`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Before 2017: `app.oauth2.client.lifecycle.delete`
    /// - Code 134
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycledelete)
    AppOauth2ClientLifecycleDelete,
    /// `app.oauth2.client.lifecycle.update`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Before 2017: `app.oauth2.client.lifecycle.update`
    /// - Code 135
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientlifecycleupdate)
    AppOauth2ClientLifecycleUpdate,
    /// `app.oauth2.client.privilege.grant`
    ///
    /// - Since `2023.04.1`, first documented in `2023.06.1` (2023-06-15)
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
    /// - Since `2023.04.1`, first documented in `2023.06.1` (2023-06-15)
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
    /// - Since `2024.08.1`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Code 138
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientreadclientsecret)
    AppOauth2ClientReadClientSecret,
    /// `app.oauth2.client_id_rate_limit_warning`
    ///
    /// - Since `2019.04.2`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.client_id_rate_limit_warning`
    /// - Code 139
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2clientidratelimitwarning)
    AppOauth2ClientIdRateLimitWarning,
    /// `app.oauth2.consent.grant`
    ///
    /// - Since `2021.10.2`, first documented in `2021.11.1` (2021-11-03)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 140
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2consentgrant)
    AppOauth2ConsentGrant,
    /// `app.oauth2.credentials.lifecycle.activate`
    ///
    /// - Since `2022.05.3`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 141
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycleactivate)
    AppOauth2CredentialsLifecycleActivate,
    /// `app.oauth2.credentials.lifecycle.create`
    ///
    /// - Since `2022.05.3`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 142
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecyclecreate)
    AppOauth2CredentialsLifecycleCreate,
    /// `app.oauth2.credentials.lifecycle.deactivate`
    ///
    /// - Since `2022.05.3`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 143
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycledeactivate)
    AppOauth2CredentialsLifecycleDeactivate,
    /// `app.oauth2.credentials.lifecycle.delete`
    ///
    /// - Since `2022.05.3`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `oauth2`, `oauth2-client`, `oauth2-client-credentials-lifecycle`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `OAuth2PlatformResourceDetails`
    /// - Code 144
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2credentialslifecycledelete)
    AppOauth2CredentialsLifecycleDelete,
    /// `app.oauth2.interact.interaction_code`
    ///
    /// - Since `2021.01.0`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 145
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2interactinteractioncode)
    AppOauth2InteractInteractionCode,
    /// `app.oauth2.interact.interaction_handle`
    ///
    /// - Since `2021.01.0`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 146
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2interactinteractionhandle)
    AppOauth2InteractInteractionHandle,
    /// `app.oauth2.invalid_client_credentials`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.invalid_client_credentials_failure`
    /// - Code 147
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2invalidclientcredentials)
    AppOauth2InvalidClientCredentials,
    /// `app.oauth2.key.rollover`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2PlatformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.key.rollover.legacy`
    /// - Code 148
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2keyrollover)
    AppOauth2KeyRollover,
    /// `app.oauth2.signon`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-client`
    /// - Category: `outbound-federation`
    /// - Before 2017: `app.oauth2.signon_failure`, `app.oauth2.signon_success`
    /// - Code 149
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2signon)
    AppOauth2Signon,
    /// `app.oauth2.token.detect_reuse`
    ///
    /// - Since `2020.09.3`, first documented in `2020.11.1` (2020-11-05)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `OAuth2RefreshTokenReuseDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.detect_reuse`
    /// - Code 150
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokendetectreuse)
    AppOauth2TokenDetectReuse,
    /// `app.oauth2.token.grant`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.grant_failure`
    /// - Code 151
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrant)
    AppOauth2TokenGrant,
    /// `app.oauth2.token.grant.access_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.grant.access_token_success`
    /// - Code 152
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantaccesstoken)
    AppOauth2TokenGrantAccessToken,
    /// `app.oauth2.token.grant.id_jag`
    ///
    /// - Since `2025.07.3`, first documented in `2025.08.1` (2025-08-11)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `cloudmaker`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 153
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantidjag)
    AppOauth2TokenGrantIdJag,
    /// `app.oauth2.token.grant.id_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.grant.id_token_success`
    /// - Code 154
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantidtoken)
    AppOauth2TokenGrantIdToken,
    /// `app.oauth2.token.grant.interclient_token`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `oauth-sts`
    /// - Category: `secure-ai`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 156
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantoauthsts)
    AppOauth2TokenGrantOauthSts,
    /// `app.oauth2.token.grant.refresh_token`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.grant.refresh_token_success`
    /// - Code 157
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantrefreshtoken)
    AppOauth2TokenGrantRefreshToken,
    /// `app.oauth2.token.grant.service_account`
    ///
    /// - Since `2026.01.0`, first documented in `2026.01.0` (2025-12-18)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `workload-principal`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 158
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantserviceaccount)
    AppOauth2TokenGrantServiceAccount,
    /// `app.oauth2.token.grant.vaulted_secret`
    ///
    /// - Since `2026.01.0`, first documented in `2026.01.0` (2025-12-18)
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `workload-principal`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 159
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokengrantvaultedsecret)
    AppOauth2TokenGrantVaultedSecret,
    /// `app.oauth2.token.oauth_sts.request_token`
    ///
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `oauth-sts`
    /// - Category: `secure-ai`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Code 160
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenoauthstsrequesttoken)
    AppOauth2TokenOauthStsRequestToken,
    /// `app.oauth2.token.revoke`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.revoke_failure`, `app.oauth2.token.revoke_success`
    /// - Code 161
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevoke)
    AppOauth2TokenRevoke,
    /// `app.oauth2.token.revoke.implicit.as`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.revoke.implicit.as_success`
    /// - Code 162
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicitas)
    AppOauth2TokenRevokeImplicitAs,
    /// `app.oauth2.token.revoke.implicit.client`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.revoke.implicit.client_success`
    /// - Code 163
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicitclient)
    AppOauth2TokenRevokeImplicitClient,
    /// `app.oauth2.token.revoke.implicit.user`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OAuth2ResourceDetails`
    /// - Before 2017: `app.oauth2.token.revoke.implicit.user_success`
    /// - Code 164
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoauth2tokenrevokeimplicituser)
    AppOauth2TokenRevokeImplicitUser,
    /// `app.oauth2.trusted_server.add`
    ///
    /// - Since `2023.02.0`, first documented in `2023.02.1` (2023-02-08)
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
    /// - Since `2023.02.0`, first documented in `2023.02.1` (2023-02-08)
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
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.change.domain.federation.success`
    /// - Code 167
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apichangedomainfederationsuccess)
    AppOffice365ApiChangeDomainFederationSuccess,
    /// `app.office365.api.error.ad.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.ad.user`
    /// - Code 168
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierroraduser)
    AppOffice365ApiErrorAdUser,
    /// `app.office365.api.error.check.user.exists`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.check.user.exists`
    /// - Code 169
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorcheckuserexists)
    AppOffice365ApiErrorCheckUserExists,
    /// `app.office365.api.error.create.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.create.user`
    /// - Code 170
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorcreateuser)
    AppOffice365ApiErrorCreateUser,
    /// `app.office365.api.error.deactivate.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.deactivate.user`
    /// - Code 171
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordeactivateuser)
    AppOffice365ApiErrorDeactivateUser,
    /// `app.office365.api.error.download.custom.objects`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.download.custom.objects`
    /// - Code 172
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadcustomobjects)
    AppOffice365ApiErrorDownloadCustomObjects,
    /// `app.office365.api.error.download.groups`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.download.groups`
    /// - Code 173
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadgroups)
    AppOffice365ApiErrorDownloadGroups,
    /// `app.office365.api.error.download.users`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.download.users`
    /// - Code 174
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrordownloadusers)
    AppOffice365ApiErrorDownloadUsers,
    /// `app.office365.api.error.endpoint.unavailable`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.endpoint.unavailable`
    /// - Code 175
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorendpointunavailable)
    AppOffice365ApiErrorEndpointUnavailable,
    /// `app.office365.api.error.get.company.dirsync.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.get.company.dirsync.failure`
    /// - Code 176
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncfailure)
    AppOffice365ApiErrorGetCompanyDirsyncFailure,
    /// `app.office365.api.error.get.company.dirsync.status.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.get.company.dirsync.status.failure`
    /// - Code 177
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncstatusfailure)
    AppOffice365ApiErrorGetCompanyDirsyncStatusFailure,
    /// `app.office365.api.error.get.company.dirsync.status.pending`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.get.company.dirsync.status.pending`
    /// - Code 178
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetcompanydirsyncstatuspending)
    AppOffice365ApiErrorGetCompanyDirsyncStatusPending,
    /// `app.office365.api.error.get.object.ids.by.group.id`
    ///
    /// - Since `2018.37`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.get.object.ids.by.group.id`
    /// - Code 179
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgetobjectidsbygroupid)
    AppOffice365ApiErrorGetObjectIdsByGroupId,
    /// `app.office365.api.error.group.create.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.create.failure`
    /// - Code 180
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupcreatefailure)
    AppOffice365ApiErrorGroupCreateFailure,
    /// `app.office365.api.error.group.create.failure.name.in.use`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.create.failure.name.in.use`
    /// - Code 181
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupcreatefailurenameinuse)
    AppOffice365ApiErrorGroupCreateFailureNameInUse,
    /// `app.office365.api.error.group.delete.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.delete.failure`
    /// - Code 182
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupdeletefailure)
    AppOffice365ApiErrorGroupDeleteFailure,
    /// `app.office365.api.error.group.membership.update.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.membership.update.failure`
    /// - Code 183
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupmembershipupdatefailure)
    AppOffice365ApiErrorGroupMembershipUpdateFailure,
    /// `app.office365.api.error.group.membership.update.group.not.found.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.membership.update.group.not.found.failure`
    /// - Code 184
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupmembershipupdategroupnotfoundfailure)
    AppOffice365ApiErrorGroupMembershipUpdateGroupNotFoundFailure,
    /// `app.office365.api.error.group.update.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.update.failure`
    /// - Code 185
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupupdatefailure)
    AppOffice365ApiErrorGroupUpdateFailure,
    /// `app.office365.api.error.group.update.failure.not.found`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.update.failure.not.found`
    /// - Code 186
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorgroupupdatefailurenotfound)
    AppOffice365ApiErrorGroupUpdateFailureNotFound,
    /// `app.office365.api.error.import.profile`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.import.profile`
    /// - Code 187
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorimportprofile)
    AppOffice365ApiErrorImportProfile,
    /// `app.office365.api.error.push.password`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.push.password`
    /// - Code 188
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorpushpassword)
    AppOffice365ApiErrorPushPassword,
    /// `app.office365.api.error.push.profile`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.push.profile`
    /// - Code 189
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorpushprofile)
    AppOffice365ApiErrorPushProfile,
    /// `app.office365.api.error.reactivate.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.reactivate.user`
    /// - Code 190
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorreactivateuser)
    AppOffice365ApiErrorReactivateUser,
    /// `app.office365.api.error.remove.domain.federation.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.remove.domain.federation.failure`
    /// - Code 191
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailure)
    AppOffice365ApiErrorRemoveDomainFederationFailure,
    /// `app.office365.api.error.remove.domain.federation.failure.access.denied`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Before 2017: `app.office365.api.error.remove.domain.federation.failure.access.denied`
    /// - Code 192
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailureaccessdenied)
    AppOffice365ApiErrorRemoveDomainFederationFailureAccessDenied,
    /// `app.office365.api.error.remove.domain.federation.failure.domain.not.found`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.remove.domain.federation.failure.domain.not.found`
    /// - Code 193
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorremovedomainfederationfailuredomainnotfound)
    AppOffice365ApiErrorRemoveDomainFederationFailureDomainNotFound,
    /// `app.office365.api.error.revoke.refresh.token`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.revoke.refresh.token`
    /// - Code 194
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorrevokerefreshtoken)
    AppOffice365ApiErrorRevokeRefreshToken,
    /// `app.office365.api.error.set.company.dirsync.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.company.dirsync.failure`
    /// - Code 195
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetcompanydirsyncfailure)
    AppOffice365ApiErrorSetCompanyDirsyncFailure,
    /// `app.office365.api.error.set.company.dirsync.status.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.company.dirsync.status.failure`
    /// - Code 196
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetcompanydirsyncstatusfailure)
    AppOffice365ApiErrorSetCompanyDirsyncStatusFailure,
    /// `app.office365.api.error.set.domain.federation.failure`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.domain.federation.failure`
    /// - Code 197
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailure)
    AppOffice365ApiErrorSetDomainFederationFailure,
    /// `app.office365.api.error.set.domain.federation.failure.access.denied`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.domain.federation.failure.access.denied`
    /// - Code 198
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailureaccessdenied)
    AppOffice365ApiErrorSetDomainFederationFailureAccessDenied,
    /// `app.office365.api.error.set.domain.federation.failure.domain.default`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.domain.federation.failure.domain.default`
    /// - Code 199
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailuredomaindefault)
    AppOffice365ApiErrorSetDomainFederationFailureDomainDefault,
    /// `app.office365.api.error.set.domain.federation.failure.domain.not.found`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.set.domain.federation.failure.domain.not.found`
    /// - Code 200
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsetdomainfederationfailuredomainnotfound)
    AppOffice365ApiErrorSetDomainFederationFailureDomainNotFound,
    /// `app.office365.api.error.sync.contact`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.contact`
    /// - Code 201
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsynccontact)
    AppOffice365ApiErrorSyncContact,
    /// `app.office365.api.error.sync.finalize`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.finalize`
    /// - Code 202
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncfinalize)
    AppOffice365ApiErrorSyncFinalize,
    /// `app.office365.api.error.sync.group`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.group`
    /// - Code 203
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncgroup)
    AppOffice365ApiErrorSyncGroup,
    /// `app.office365.api.error.sync.not.activated`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.not.activated`
    /// - Code 204
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncnotactivated)
    AppOffice365ApiErrorSyncNotActivated,
    /// `app.office365.api.error.sync.set.attribute`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.set.attribute`
    /// - Code 205
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncsetattribute)
    AppOffice365ApiErrorSyncSetAttribute,
    /// `app.office365.api.error.sync.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.sync.user`
    /// - Code 206
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorsyncuser)
    AppOffice365ApiErrorSyncUser,
    /// `app.office365.api.error.unable.to.create.graph.client`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.unable.to.create.graph.client`
    /// - Code 207
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorunabletocreategraphclient)
    AppOffice365ApiErrorUnableToCreateGraphClient,
    /// `app.office365.api.error.validate.admin.creds`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.validate.admin.creds`
    /// - Code 208
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorvalidateadmincreds)
    AppOffice365ApiErrorValidateAdminCreds,
    /// `app.office365.api.error.validate.creds`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.validate.creds`
    /// - Code 209
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorvalidatecreds)
    AppOffice365ApiErrorValidateCreds,
    /// `app.office365.api.error.x-ms-forwarded-client-ip-header.absent`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.x-ms-forwarded-client-ip-header.absent`
    /// - Code 210
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apierrorx-ms-forwarded-client-ip-headerabsent)
    AppOffice365ApiErrorXMsForwardedClientIpHeaderAbsent,
    /// `app.office365.api.remove.domain.federation.success`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.remove.domain.federation.success`
    /// - Code 211
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apiremovedomainfederationsuccess)
    AppOffice365ApiRemoveDomainFederationSuccess,
    /// `app.office365.api.set.domain.federation.success`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.set.domain.federation.success`
    /// - Code 212
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisetdomainfederationsuccess)
    AppOffice365ApiSetDomainFederationSuccess,
    /// `app.office365.api.sync.complete`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.complete`
    /// - Code 213
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisynccomplete)
    AppOffice365ApiSyncComplete,
    /// `app.office365.api.sync.heartbeat.sent`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.heartbeat.sent`
    /// - Code 214
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncheartbeatsent)
    AppOffice365ApiSyncHeartbeatSent,
    /// `app.office365.api.sync.job.complete`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.job.complete`
    /// - Code 215
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcomplete)
    AppOffice365ApiSyncJobComplete,
    /// `app.office365.api.sync.job.complete.contact`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.job.complete.contact`
    /// - Code 216
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompletecontact)
    AppOffice365ApiSyncJobCompleteContact,
    /// `app.office365.api.sync.job.complete.group`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.job.complete.group`
    /// - Code 217
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompletegroup)
    AppOffice365ApiSyncJobCompleteGroup,
    /// `app.office365.api.sync.job.complete.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.sync.job.complete.user`
    /// - Code 218
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365apisyncjobcompleteuser)
    AppOffice365ApiSyncJobCompleteUser,
    /// `app.office365.clientplatform.conversion.job.processing.app.instance`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.clientplatform.conversion.job.processing.app.instance`
    /// - Code 219
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365clientplatformconversionjobprocessingappinstance)
    AppOffice365ClientplatformConversionJobProcessingAppInstance,
    /// `app.office365.clientplatform.conversion.job.skipping.migration`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.clientplatform.conversion.job.skipping.migration`
    /// - Code 220
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365clientplatformconversionjobskippingmigration)
    AppOffice365ClientplatformConversionJobSkippingMigration,
    /// `app.office365.dirsync.skipping.conflict-object`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.conflict-object`
    /// - Code 221
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingconflict-object)
    AppOffice365DirsyncSkippingConflictObject,
    /// `app.office365.dirsync.skipping.critical-system-object`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.critical-system-object`
    /// - Code 222
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingcritical-system-object)
    AppOffice365DirsyncSkippingCriticalSystemObject,
    /// `app.office365.dirsync.skipping.non-security-group-invalid-mail`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.non-security-group-invalid-mail`
    /// - Code 223
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingnon-security-group-invalid-mail)
    AppOffice365DirsyncSkippingNonSecurityGroupInvalidMail,
    /// `app.office365.dirsync.skipping.reserved-attribute-value`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.reserved-attribute-value`
    /// - Code 224
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingreserved-attribute-value)
    AppOffice365DirsyncSkippingReservedAttributeValue,
    /// `app.office365.dirsync.skipping.systemmailbox`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.systemmailbox`
    /// - Code 225
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingsystemmailbox)
    AppOffice365DirsyncSkippingSystemmailbox,
    /// `app.office365.dirsync.skipping.without-name-and-displayname`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.dirsync.skipping.without-name-and-displayname`
    /// - Code 226
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365dirsyncskippingwithout-name-and-displayname)
    AppOffice365DirsyncSkippingWithoutNameAndDisplayname,
    /// `app.office365.error.importing.user`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.error.importing.user`
    /// - Code 227
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365errorimportinguser)
    AppOffice365ErrorImportingUser,
    /// `app.office365.graph.api.error.no.mailbox.found`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.graph.api.error.no.mailbox.found`
    /// - Code 228
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrornomailboxfound)
    AppOffice365GraphApiErrorNoMailboxFound,
    /// `app.office365.graph.api.error.rate-limit.exceeded`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.graph.api.error.rate-limit.exceeded`
    /// - Code 229
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorrate-limitexceeded)
    AppOffice365GraphApiErrorRateLimitExceeded,
    /// `app.office365.graph.api.error.service.principal.creation.failed`
    ///
    /// - Since `2017.01`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.graph.api.error.service.principal.creation.failed`
    /// - Code 230
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorserviceprincipalcreationfailed)
    AppOffice365GraphApiErrorServicePrincipalCreationFailed,
    /// `app.office365.graph.api.error.service.principal.msgraph.authentication.failure`
    ///
    /// - Since `2017.01`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.graph.api.error.service.principal.msgraph.authentication.failure`
    /// - Code 231
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365graphapierrorserviceprincipalmsgraphauthenticationfailure)
    AppOffice365GraphApiErrorServicePrincipalMsgraphAuthenticationFailure,
    /// `app.office365.provisioning_app.create`
    ///
    /// - Since `2026.32`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 232
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365provisioningappcreate)
    AppOffice365ProvisioningAppCreate,
    /// `app.office365.provisioning_app_credential.rotate`
    ///
    /// - Since `2026.32`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `app`, `credential`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 233
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365provisioningappcredentialrotate)
    AppOffice365ProvisioningAppCredentialRotate,
    /// `app.office365.service.principal.cleanup.job.complete`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.complete`
    /// - Code 234
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobcomplete)
    AppOffice365ServicePrincipalCleanupJobComplete,
    /// `app.office365.service.principal.cleanup.job.invalid.credentials`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.invalid.credentials`
    /// - Code 235
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobinvalidcredentials)
    AppOffice365ServicePrincipalCleanupJobInvalidCredentials,
    /// `app.office365.service.principal.cleanup.job.processing`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.processing`
    /// - Code 236
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobprocessing)
    AppOffice365ServicePrincipalCleanupJobProcessing,
    /// `app.office365.service.principal.cleanup.job.skipping.missing.creds`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.skipping.missing.creds`
    /// - Code 237
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobskippingmissingcreds)
    AppOffice365ServicePrincipalCleanupJobSkippingMissingCreds,
    /// `app.office365.service.principal.cleanup.job.skipping.no.service.principal`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.skipping.no.service.principal`
    /// - Code 238
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobskippingnoserviceprincipal)
    AppOffice365ServicePrincipalCleanupJobSkippingNoServicePrincipal,
    /// `app.office365.service.principal.cleanup.job.unable.to.delete.service.principal`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.service.principal.cleanup.job.unable.to.delete.service.principal`
    /// - Code 239
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365serviceprincipalcleanupjobunabletodeleteserviceprincipal)
    AppOffice365ServicePrincipalCleanupJobUnableToDeleteServicePrincipal,
    /// `app.office365.user.delete.success`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.user.delete.success`
    /// - Code 240
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userdeletesuccess)
    AppOffice365UserDeleteSuccess,
    /// `app.office365.user.lifecycle.action.failed`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.user.lifecycle.action.failed`
    /// - Code 241
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userlifecycleactionfailed)
    AppOffice365UserLifecycleActionFailed,
    /// `app.office365.user.remove.licenses.success`
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.user.remove.licenses.success`
    /// - Code 242
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appoffice365userremovelicensessuccess)
    AppOffice365UserRemoveLicensesSuccess,
    /// `app.policy.sign_on.update`
    ///
    /// - Since `2022.08.0`, first documented in `2022.08.1` (2022-08-03)
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 243
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apppolicysignonupdate)
    AppPolicySignOnUpdate,
    /// `app.radius.agent.listener.failed`
    ///
    /// - Since `2018.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 244
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentlistenerfailed)
    AppRadiusAgentListenerFailed,
    /// `app.radius.agent.listener.succeeded`
    ///
    /// - Since `2018.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 245
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentlistenersucceeded)
    AppRadiusAgentListenerSucceeded,
    /// `app.radius.agent.port_inaccessible`
    ///
    /// - Since `2018.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Before 2017: `app.radius.agent.port_inaccessible`
    /// - Code 246
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentportinaccessible)
    AppRadiusAgentPortInaccessible,
    /// `app.radius.agent.port_reaccessible`
    ///
    /// - Since `2018.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Before 2017: `app.radius.agent.port_reaccessible`
    /// - Code 247
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusagentportreaccessible)
    AppRadiusAgentPortReaccessible,
    /// `app.radius.info_access.no_permission`
    ///
    /// - Since `2020.08.0`, first documented in `2020.09.2` (2020-09-08)
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 248
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusinfoaccessnopermission)
    AppRadiusInfoAccessNoPermission,
    /// `app.radius.info_access.partial_permission`
    ///
    /// - Since `2020.08.0`, first documented in `2020.09.2` (2020-09-08)
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Code 249
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appradiusinfoaccesspartialpermission)
    AppRadiusInfoAccessPartialPermission,
    /// `app.realtimesync.import.details.add_user`
    ///
    /// - Since `2014.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.realtimesync.import.details.add_user`
    /// - Code 250
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsadduser)
    AppRealtimesyncImportDetailsAddUser,
    /// `app.realtimesync.import.details.delete_user`
    ///
    /// - Since `2014.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.realtimesync.import.details.delete_user`
    /// - Code 251
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsdeleteuser)
    AppRealtimesyncImportDetailsDeleteUser,
    /// `app.realtimesync.import.details.update_user`
    ///
    /// - Since `2014.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.realtimesync.import.details.suspend_user`, `app.realtimesync.import.details.unsuspend_user`, `app.realtimesync.import.details.update_user`
    /// - Code 252
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprealtimesyncimportdetailsupdateuser)
    AppRealtimesyncImportDetailsUpdateUser,
    /// `app.request_new.notify`
    ///
    /// - Since `2024.09.0`, first documented in `2024.10.1` (2024-10-09)
    /// - Category: `first-party-apps`
    /// - Code 253
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprequestnewnotify)
    AppRequestNewNotify,
    /// `app.rum.config.validation.error`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.rum.config.validation.error`
    /// - Code 254
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumconfigvalidationerror)
    AppRumConfigValidationError,
    /// `app.rum.is.api.account.error`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.rum.is.api.account.error`
    /// - Code 255
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumisapiaccounterror)
    AppRumIsApiAccountError,
    /// `app.rum.package.thrown.error`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.rum.package.thrown.error`
    /// - Code 256
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumpackagethrownerror)
    AppRumPackageThrownError,
    /// `app.rum.validation.error`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `rum`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.rum.validation.error`
    /// - Code 257
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#apprumvalidationerror)
    AppRumValidationError,
    /// `app.saml.sensitive.attribute.update`
    ///
    /// - Since `2019.01.1`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `cvd`
    /// - Category: `ud-core`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.saml.sensitive.attribute.update`
    /// - Code 258
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appsamlsensitiveattributeupdate)
    AppSamlSensitiveAttributeUpdate,
    /// `app.user_management`
    ///
    /// - Since `2016.04`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-user-management`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.app_group_member_import.delete_failure`, `app.user_management.app_group_member_import.delete_success`, `app.user_management.app_group_member_import.insert_failure`, `app.user_management.app_group_member_import.insert_success`
    /// - Code 259
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagement)
    AppUserManagement,
    /// `app.user_management.grouppush.mapping.created.from.rule`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule`
    /// - Code 260
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromrule)
    AppUserManagementGrouppushMappingCreatedFromRule,
    /// `app.user_management.grouppush.mapping.created.from.rule.error.duplicate`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.error.duplicate`
    /// - Code 261
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrorduplicate)
    AppUserManagementGrouppushMappingCreatedFromRuleErrorDuplicate,
    /// `app.user_management.grouppush.mapping.created.from.rule.error.validation`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.error.validation`
    /// - Code 262
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrorvalidation)
    AppUserManagementGrouppushMappingCreatedFromRuleErrorValidation,
    /// `app.user_management.grouppush.mapping.created.from.rule.errors`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.errors`
    /// - Code 263
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingcreatedfromruleerrors)
    AppUserManagementGrouppushMappingCreatedFromRuleErrors,
    /// `app.user_management.grouppush.mapping.okta.users.ignored`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.grouppush.mapping.okta.users.ignored`
    /// - Code 264
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementgrouppushmappingoktausersignored)
    AppUserManagementGrouppushMappingOktaUsersIgnored,
    /// `app.user_management.import.csv.line.error`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.import.csv.line.error`
    /// - Code 265
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementimportcsvlineerror)
    AppUserManagementImportCsvLineError,
    /// `app.user_management.push_new_user_success`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.push_new_user_success`
    /// - Code 266
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementpushnewusersuccess)
    AppUserManagementPushNewUserSuccess,
    /// `app.user_management.update_from_master_failed`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.update_from_master_failed`
    /// - Code 267
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementupdatefrommasterfailed)
    AppUserManagementUpdateFromMasterFailed,
    /// `app.user_management.user_group_import.create_failure`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.user_group_import.create_failure`
    /// - Code 268
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportcreatefailure)
    AppUserManagementUserGroupImportCreateFailure,
    /// `app.user_management.user_group_import.delete_success`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.user_group_import.delete_success`
    /// - Code 269
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportdeletesuccess)
    AppUserManagementUserGroupImportDeleteSuccess,
    /// `app.user_management.user_group_import.update_failure`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.user_group_import.update_failure`
    /// - Code 270
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupdatefailure)
    AppUserManagementUserGroupImportUpdateFailure,
    /// `app.user_management.user_group_import.upsert_fail`
    ///
    /// - Since `2020.07.1`, first documented in `2020.07.1` (2020-07-09)
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.user_group_import.upsert_failure`
    /// - Code 271
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupsertfail)
    AppUserManagementUserGroupImportUpsertFail,
    /// `app.user_management.user_group_import.upsert_success`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`, `app-user-management`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.user_group_import.upsert_success`
    /// - Code 272
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#appusermanagementusergroupimportupsertsuccess)
    AppUserManagementUserGroupImportUpsertSuccess,
    /// `application.account.decision.confirm`
    ///
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.08.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2018.47`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `ud-core`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `application.appuser.mapping.invalid.expression`
    /// - Code 279
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationappusermappinginvalidexpression)
    ApplicationAppuserMappingInvalidExpression,
    /// `application.cache.invalidate`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `invalidate-app-list-cache`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `invalidate_app_list.app.created`, `invalidate_app_list.app.updated`, `invalidate_app_list.app_details.updated`, `invalidate_app_list.metadata.changed`
    /// - Code 280
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationcacheinvalidate)
    ApplicationCacheInvalidate,
    /// `application.configuration.detect_error`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.app_instance.config-error`
    /// - Code 281
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdetecterror)
    ApplicationConfigurationDetectError,
    /// `application.configuration.disable_delauth_outbound`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.app_instance.outbound_delauth_disabled`
    /// - Code 282
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdisabledelauthoutbound)
    ApplicationConfigurationDisableDelauthOutbound,
    /// `application.configuration.disable_fed_broker_mode`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.config.fed_broker_mode_disabled`
    /// - Code 283
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationdisablefedbrokermode)
    ApplicationConfigurationDisableFedBrokerMode,
    /// `application.configuration.enable_delauth_outbound`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.app_instance.outbound_delauth_enabled`
    /// - Code 284
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationenabledelauthoutbound)
    ApplicationConfigurationEnableDelauthOutbound,
    /// `application.configuration.enable_fed_broker_mode`
    ///
    /// - Since `2017.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.config.fed_broker_mode_enabled`
    /// - Code 285
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationenablefedbrokermode)
    ApplicationConfigurationEnableFedBrokerMode,
    /// `application.configuration.import_schema`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.download_app_schema`, `app.google.user_management.error.download_app_schema`, `app.jira.api.error.download.server.set.values`, `app.okta_org2org.user_management.error.download_app_schema`, `app.okta_org2org.user_management.error.download_user_type`, `app.okta_org2org.user_management.error.parse_schema`, `app.okta_org2org.user_management.error.schema.property.not.exist`, `app.salesforce.user_management.failure.download_user_schema`, `app.servicenow.api.error.get.costcenters`, `app.servicenow.api.error.get.departments`, `app.servicenow.api.error.get.locations`, `app.servicenow_app2.api.error.get.costcenters`, `app.servicenow_app2.api.error.get.departments`, `app.servicenow_app2.api.error.get.locations`, `app.veeva_vault.api.error.download.custom.objects`, `app.workday.api.error.user-management-error-download-app-schema`
    /// - Code 286
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationimportschema)
    ApplicationConfigurationImportSchema,
    /// `application.configuration.read_client_secret`
    ///
    /// - Since `2024.03.2`, first documented in `2024.05.1` (2024-05-09)
    /// - Tags: `agent`, `app`
    /// - Category: `onprem-agents`
    /// - Code 287
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationreadclientsecret)
    ApplicationConfigurationReadClientSecret,
    /// `application.configuration.reset_logo`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.app_instance.logo_reset`
    /// - Code 288
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationresetlogo)
    ApplicationConfigurationResetLogo,
    /// `application.configuration.update`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.api.validation`, `app.api.error.download_custom_objects`, `app.api.error.download_schema_enum_values`, `app.api.generic.configuration.message`, `app.boxnet.api.error.validate_parent_folder`, `app.google.user_management.error.download_custom_objects`, `app.hipchat.api.error.validation`, `app.jira.api.error.binding`, `app.jira.api.error.login`, `app.jira.api.error.logout`, `app.netsuite.api.error.download_custom_objects`, `app.rightscale.api.error.validate`, `app.sendwordnow.api.error.auth`, `app.workday.api.error.validate`, `app.zendesk.api.error.role.restriction`, `verificationFailed`
    /// - Code 289
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdate)
    ApplicationConfigurationUpdate,
    /// `application.configuration.update_api_credentials_for_pass_change`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `directories`
    /// - Before 2017: `app.user_management.updating_api_credentials_for_password_change`
    /// - Code 290
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdateapicredentialsforpasschange)
    ApplicationConfigurationUpdateApiCredentialsForPassChange,
    /// `application.configuration.update_logo`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.app_instance.logo_update`
    /// - Code 291
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdatelogo)
    ApplicationConfigurationUpdateLogo,
    /// `application.configuration.update_rate_limits`
    ///
    /// - Since `2023.01.0`, first documented in `2023.02.1` (2023-02-08)
    /// - Tags: `app`
    /// - Category: `performance`
    /// - Debug data: `RateLimitSettingsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 292
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationconfigurationupdateratelimits)
    ApplicationConfigurationUpdateRateLimits,
    /// `application.integration.api_query`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.hipchat.api.error.query`
    /// - Code 293
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationapiquery)
    ApplicationIntegrationApiQuery,
    /// `application.integration.authentication_failure`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.auth`, `app.api.error.oauth.get.token`, `app.api.error.oauth.refresh.token`, `app.auth_error.INVALID_CREDENTIALS`, `app.bigmachines.api.error.connection`, `app.bigmachines.api.error.login`, `app.bigmachines.api.error.logout`, `app.bloomfire.api.error.api.validation`, `app.bloomfire.sso.error.api_key_empty`, `app.bloomfire.sso.error.api_key_invalid`, `app.bloomfire.sso.error.user_not_extracted`, `app.confluence.api.error.login`, `app.confluence.api.error.logout`, `app.cornerstone.api.error.api.validation`, `app.cornerstone.api.error.init`, `app.coupa.api.connection.error`, `app.crashplanpro.api.auth.invalid_login_url`, `app.crashplanpro.api.invalid_set_of_roles`, `app.docusign.api.error.no.accounts`, `app.docusign.api.error.not.account.member`, `app.dropbox.api.error.validation`, `app.echosign.api.error.connection`, `app.egnyte.auth.type.validation.failure`, `app.egnyte.username.validation.failure`, `app.evernote_business.api.error.validation`, `app.gotomeeting.user_management.config.failure.api_login_failure`, `app.gotomeeting_rest.user_management.config.failure.api_auth_failed`, `app.netsuite.api.error.auth`, `app.pagerduty.api.auth.error.invalid.admin.role`, `app.pagerduty.api.auth.error.invalid.admin.username`, `app.pagerduty.api.auth.error.invalid.api.key`, `app.postini.user_management.config.failure.api_login_failed`, `app.rightscale.api.error.login`, `app.salesforce.user_management.failure.api_service_not_available`, `app.salesforce.user_management.failure.general_api_login_failure`, `app.salesforce.user_management.failure.invalid_api_credentials`, `app.salesforce.user_management.failure.password_expired`, `app.servicenow.api.error.validation`, `app.servicenow_app2.api.error.validation`, `app.sugarcrm.api.error.login`, `app.sugarcrm.api.error.logout`, `app.veeva_vault.api.error.validation`, `app.yammer.api.error.validation`, `app.zendesk.api.error.validation.error`, `github.api.error.empty_oauth_token`, `github.api.error.not_a_member_of_the_org`, `github.api.error.not_admin_user`
    /// - Code 294
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationauthenticationfailure)
    ApplicationIntegrationAuthenticationFailure,
    /// `application.integration.general_failure`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.amazon_aws.connected.accounts.modification`, `app.api.error.generic`, `app.bloomfire.api.error.generic`, `app.coupa.api.error`, `app.crashplanpro.api.rest.unexpected_response_status`, `app.eqanalyzer.url.encoding`, `app.exacttarget.api.error.init`, `app.google.sso.failure.domain_not_found`, `app.google.sso.failure.invalid_continue_url`, `app.google.sso.failure.invalid_domain`, `app.google.sso.failure.relay_state_not_found`, `app.gotomeeting.user_management.config.failure.api_not_available`, `app.gotomeeting.user_management.config.failure.api_url_is_malformed`, `app.gotomeeting_rest.user_management.config.failure.api_not_available`, `app.rightscale.api.error.idp`, `app.scim.is.api.account.error`, `app.sugarcrm.api.error.get.entry.list`, `app.sugarcrm.api.error.hash.password`, `app.sugarcrm.api.error.set.entry`, `app.workday.api.error.bind`, `huddle.company_id.validation.failure`, `roambi.api.error.auth.empty.account.response`, `roambi.api.error.auth.empty.code`, `roambi.api.error.auth.unexpected.response`
    /// - Code 295
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationgeneralfailure)
    ApplicationIntegrationGeneralFailure,
    /// `application.integration.rate_limit_exceeded`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.rate.limit.exceeded`, `app.boxnet.api.error.rate_limit_exceeded`, `app.clarizen.api.error.rate_limit.exceeded`, `app.dropbox.api.error.rateLimit.exceeded`, `app.egnyte.rate.limiting.exceeded`, `app.google.user_management.error.rateLimit`, `app.hipchat.rateLimit.exceeded`, `app.litmos.import.rate_limit_exceeded`, `github.api.error.rate_limit.remaining`, `github.api.error.rate_limit.reset_date`, `huddle.rate.limit.exceeded`
    /// - Code 296
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationratelimitexceeded)
    ApplicationIntegrationRateLimitExceeded,
    /// `application.integration.transfer_files`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.boxnet.api.error.transfer.files`
    /// - Code 297
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationintegrationtransferfiles)
    ApplicationIntegrationTransferFiles,
    /// `application.lifecycle.activate`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.generic.config.app_activated`
    /// - Code 298
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycleactivate)
    ApplicationLifecycleActivate,
    /// `application.lifecycle.create`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_editor.app.create`
    /// - Code 299
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecyclecreate)
    ApplicationLifecycleCreate,
    /// `application.lifecycle.deactivate`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.generic.config.app_deactivated`
    /// - Code 300
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycledeactivate)
    ApplicationLifecycleDeactivate,
    /// `application.lifecycle.delete`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Before 2017: `app.generic.config.app_deleted`
    /// - Code 301
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycledelete)
    ApplicationLifecycleDelete,
    /// `application.lifecycle.update`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `app`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AppInstanceEmbedLinksChangeDetails`, `AppInstanceGeneralSettingsChangeDetailsEntry`, `AppInstanceProvisioningSettingsChangeDetailsEntry`, `AppInstanceSignOnChangeDetailsEntry`, `AppInstanceUserMgmtGSChangeDetailsEntry`, `AppOutboundProvisioningSettingsChangeDetailsEntry`, `AppProfileSourcingChangeDetailEntry`, `AppVpnSettingChangeDetailsEntry`, `FirstPartyAppSettingsChangeDetailsEntry`, `ImportMatchRuleChangeDetailsEntry`
    /// - Before 2017: `app.app_editor.app.update`, `app.generic.config.app_updated`
    /// - Code 302
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationlifecycleupdate)
    ApplicationLifecycleUpdate,
    /// `application.policy.sign_on.deny_access`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `mfa-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignOnPolicyResourceDetails`
    /// - Before 2017: `app.app_instance.sign_on_policy.access_denied`
    /// - Code 303
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignondenyaccess)
    ApplicationPolicySignOnDenyAccess,
    /// `application.policy.sign_on.rule.create`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_instance.sign_on_policy.new_rule`
    /// - Code 304
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonrulecreate)
    ApplicationPolicySignOnRuleCreate,
    /// `application.policy.sign_on.rule.delete`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `AppSignOnPolicyRuleChangeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.app_instance.sign_on_policy.delete_rule`
    /// - Code 305
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonruledelete)
    ApplicationPolicySignOnRuleDelete,
    /// `application.policy.sign_on.update`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: change details
    /// - Tags: `app`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `AppSignOnPolicyRuleChangeDetailsEntry`, `PolicyRuleChangeDetailsEntry`
    /// - Before 2017: `app.app_instance.sign_on_policy.change`
    /// - Code 306
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationpolicysignonupdate)
    ApplicationPolicySignOnUpdate,
    /// `application.provision.field_mapping_rule.change`
    ///
    /// - Since `2018.42`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `field-mapping-rule-modification`
    /// - Category: `oin-integration-platform`
    /// - Debug data: `AdInstanceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.field_mapping_rule.assign.change`, `platform.field_mapping_rule.import.change`
    /// - Code 307
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionfieldmappingrulechange)
    ApplicationProvisionFieldMappingRuleChange,
    /// `application.provision.group.add`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.create.group`, `app.api.error.upsert_group`, `app.api.error.upsert_group_duplicate`, `app.boxnet.api.error.create.group`, `app.confluence.api.error.create.new.group`, `app.google.user_management.error.create_group`, `app.google.user_management.error.create_group_duplicate`, `app.jira.api.error.create.group`, `app.jira.api.error.upsert.group`, `app.samanage.api.error.long_group_name`, `app.servicenow_app2.api.error.upsert.group`
    /// - Code 308
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupadd)
    ApplicationProvisionGroupAdd,
    /// `application.provision.group.import`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.download_groups`, `app.api.error.get_group_by_id`, `app.boxnet.api.error.download.groups`, `app.confluence.api.error.parse.groups`, `app.google.user_management.error.download_groups`, `app.jira.api.error.download.groups`, `app.rightscale.api.error.download.groups`, `app.servicenow_app2.api.error.download.groups`, `app.workday.api.error.get-groups`, `app.workday.api.error.parse-groups`
    /// - Code 309
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupimport)
    ApplicationProvisionGroupImport,
    /// `application.provision.group.remove`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.delete_group`, `app.boxnet.api.error.delete.group`, `app.confluence.api.error.remove.group`, `app.google.user_management.error.delete_group`, `app.jira.api.error.delete.group`, `app.servicenow_app2.api.error.delete.group`
    /// - Code 310
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupremove)
    ApplicationProvisionGroupRemove,
    /// `application.provision.group.update`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.group_name_long_length`, `app.api.error.update.group`, `app.boxnet.api.error.update.group`, `app.clarizen.api.error.update_group`, `app.google.user_management.error.update_group`, `app.jira.api.error.update.group`
    /// - Code 311
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupupdate)
    ApplicationProvisionGroupUpdate,
    /// `application.provision.group.verify_exists`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.check_group_exists`, `app.api.error.group.more_than_one_with_same_id`, `app.api.error.group.not_found`, `app.boxnet.api.error.check_group_exists`, `app.confluence.api.error.check.group.exists`, `app.google.user_management.error.check_group_exists`, `app.google.user_management.error.check_group_exists.invalid_domain`, `app.jira.api.error.check.group.exists`, `app.servicenow_app2.api.warn.upsert.group`
    /// - Code 312
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupverifyexists)
    ApplicationProvisionGroupVerifyExists,
    /// `application.provision.group_membership.add`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.add_group_membership`, `app.boxnet.api.error.push.groups_set`, `app.confluence.api.error.add.user.to.group`, `app.google.user_management.error.add_member_to_group`, `app.servicenow_app2.api.error.add.group.memberships`
    /// - Code 313
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipadd)
    ApplicationProvisionGroupMembershipAdd,
    /// `application.provision.group_membership.import`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.download_memberships`, `app.boxnet.api.error.download.group_users`, `app.google.user_management.error.download_group_members`, `app.servicenow_app2.api.error.download.group.memberships`, `app.workday.api.error.get-group-assignments`, `app.workday.api.error.parse-group-assignments`
    /// - Code 314
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipimport)
    ApplicationProvisionGroupMembershipImport,
    /// `application.provision.group_membership.remove`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.remove_group_membership`, `app.boxnet.api.error.push.remove_from_groups`, `app.confluence.api.error.remove.user.to.group`, `app.google.user_management.error.remove_member_from_group`, `app.servicenow_app2.api.error.delete.group.memberships`
    /// - Code 315
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipremove)
    ApplicationProvisionGroupMembershipRemove,
    /// `application.provision.group_membership.update`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.update_group_membership`, `app.jira.api.error.update.group.membership`, `app.salesforce.user_management.failure.add_user_to_public_group`, `app.salesforce.user_management.failure.remove_user_from_public_group`
    /// - Code 316
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongroupmembershipupdate)
    ApplicationProvisionGroupMembershipUpdate,
    /// `application.provision.group_push.activate_mapping`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `platform.group_push.activate_mapping`
    /// - Code 317
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushactivatemapping)
    ApplicationProvisionGroupPushActivateMapping,
    /// `application.provision.group_push.deactivate_mapping`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 318
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushdeactivatemapping)
    ApplicationProvisionGroupPushDeactivateMapping,
    /// `application.provision.group_push.delete_appgroup`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `platform.group_push.delete_appgroup`
    /// - Code 319
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushdeleteappgroup)
    ApplicationProvisionGroupPushDeleteAppgroup,
    /// `application.provision.group_push.mapping.and.groups.deleted.rule.deleted`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.and.groups.deleted.rule.deleted`
    /// - Code 320
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingandgroupsdeletedruledeleted)
    ApplicationProvisionGroupPushMappingAndGroupsDeletedRuleDeleted,
    /// `application.provision.group_push.mapping.app.group.renamed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.app.group.renamed`
    /// - Code 321
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingappgrouprenamed)
    ApplicationProvisionGroupPushMappingAppGroupRenamed,
    /// `application.provision.group_push.mapping.app.group.renamed.failed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.app.group.renamed.failed`
    /// - Code 322
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingappgrouprenamedfailed)
    ApplicationProvisionGroupPushMappingAppGroupRenamedFailed,
    /// `application.provision.group_push.mapping.created`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created`
    /// - Code 323
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreated)
    ApplicationProvisionGroupPushMappingCreated,
    /// `application.provision.group_push.mapping.created.from.rule.warning.duplicate.name`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.warning.duplicate.name`
    /// - Code 324
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningduplicatename)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningDuplicateName,
    /// `application.provision.group_push.mapping.created.from.rule.warning.duplicate.name.tobecreated`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.warning.duplicate.name.tobecreated`
    /// - Code 325
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningduplicatenametobecreated)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningDuplicateNameTobecreated,
    /// `application.provision.group_push.mapping.created.from.rule.warning.upsertGroup.duplicate.name`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.created.from.rule.warning.upsertGroup.duplicate.name`
    /// - Code 326
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingcreatedfromrulewarningupsertGroupduplicatename)
    ApplicationProvisionGroupPushMappingCreatedFromRuleWarningUpsertGroupDuplicateName,
    /// `application.provision.group_push.mapping.deactivated.source.group.renamed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.deactivated.source.group.renamed`
    /// - Code 327
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingdeactivatedsourcegrouprenamed)
    ApplicationProvisionGroupPushMappingDeactivatedSourceGroupRenamed,
    /// `application.provision.group_push.mapping.deactivated.source.group.renamed.failed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.deactivated.source.group.renamed.failed`
    /// - Code 328
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingdeactivatedsourcegrouprenamedfailed)
    ApplicationProvisionGroupPushMappingDeactivatedSourceGroupRenamedFailed,
    /// `application.provision.group_push.mapping.update.or.delete.failed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.update.or.delete.failed`
    /// - Code 329
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingupdateordeletefailed)
    ApplicationProvisionGroupPushMappingUpdateOrDeleteFailed,
    /// `application.provision.group_push.mapping.update.or.delete.failed.with.error`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.mapping.update.or.delete.failed.with.error`
    /// - Code 330
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushmappingupdateordeletefailedwitherror)
    ApplicationProvisionGroupPushMappingUpdateOrDeleteFailedWithError,
    /// `application.provision.group_push.push_memberships`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `platform.group_push.push_memberships`
    /// - Code 331
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushpushmemberships)
    ApplicationProvisionGroupPushPushMemberships,
    /// `application.provision.group_push.pushed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.pushed`
    /// - Code 332
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushpushed)
    ApplicationProvisionGroupPushPushed,
    /// `application.provision.group_push.removed`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.removed`
    /// - Code 333
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushremoved)
    ApplicationProvisionGroupPushRemoved,
    /// `application.provision.group_push.updated`
    ///
    /// - Since `2017.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.user_management.grouppush.updated`
    /// - Code 334
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisiongrouppushupdated)
    ApplicationProvisionGroupPushUpdated,
    /// `application.provision.integration.call_api`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `AppExceptionsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.amazon_aws.api.error.get.roles`, `app.rum.execution.security.exception`, `app.rum.execution.standard.attributes.exception`, `app.rum.failure.timeout.reschedule`
    /// - Code 335
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionintegrationcallapi)
    ApplicationProvisionIntegrationCallApi,
    /// `application.provision.user.activate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.activate_user`, `app.user_management.activate_user`
    /// - Code 336
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuseractivate)
    ApplicationProvisionUserActivate,
    /// `application.provision.user.deactivate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.deactivate_user`, `app.bigmachines.api.error.deactivate`, `app.boxnet.api.error.deactivate_user`, `app.clarizen.api.error.entity.not_found`, `app.confluence.api.error.deactivate.user`, `app.confluence.api.error.remove.user`, `app.cornerstone.api.error.api.deactivate_user`, `app.dropbox.api.error.deactivation`, `app.evernote_business.api.error.deactivation`, `app.exacttarget.api.error.deactivate_user`, `app.google.user_management.error.deactivate_user`, `app.hipchat.api.error.deactivation`, `app.netsuite.api.error.deactivate_user`, `app.pagerduty.api.deactivate.user.unexpected.status`, `app.servicenow.api.error.deactivate.user`, `app.servicenow_app2.api.error.deactivate.user`, `app.sugarcrm.api.error.deactivate.user`, `app.user_management.deactivate_user`, `app.user_management.deactivate_user.api_account`, `app.user_management.deactivate_user_failed`, `app.veeva_vault.api.error.deactivate.user`, `app.yammer.api.error.deactivation`, `roambi.api.error.deactivate_user.confirmation`
    /// - Code 337
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdeactivate)
    ApplicationProvisionUserDeactivate,
    /// `application.provision.user.delete`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `UserProvisioningResourceDetails`
    /// - Before 2017: `app.user_management.deprovision_task_complete`
    /// - Code 340
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserdeprovision)
    ApplicationProvisionUserDeprovision,
    /// `application.provision.user.import`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.download_users`, `app.bloomfire.api.error.download_users`, `app.boxnet.api.error.download.users`, `app.confluence.api.error.download.users`, `app.dropbox.api.error.download.users`, `app.echosign.api.error.download.users`, `app.exacttarget.api.error.download_users`, `app.google.user_management.error.download_org_units`, `app.google.user_management.error.download_users`, `app.gotomeeting.user_management.config.failure.user_import`, `app.gotomeeting_rest.user_management.config.failure.user_import`, `app.hipchat.api.error.download.users`, `app.jira.api.error.download.users`, `app.netsuite.api.error.download_users`, `app.postini.user_management.failure.download_users`, `app.rightscale.api.error.download.users`, `app.salesforce.user_management.failure.user_import`, `app.sendwordnow.api.error.service`, `app.servicenow.api.error.download.users`, `app.servicenow_app2.api.error.download.users`, `app.sugarcrm.api.error.download.users`, `app.veeva_vault.api.error.download.users`, `app.workday.api.error.connect-custom-report`, `app.workday.api.error.custom-report-unknown-failure`, `app.workday.api.error.get-locations`, `app.workday.api.error.get-tx-logs`, `app.workday.api.error.get-worker-by-username`, `app.workday.api.error.get-workers`, `app.workday.api.error.minimum-concurrent-connections`, `app.workday.api.error.parse-custom-report`, `app.workday.api.error.parse-workers`, `app.workday.api.error.timezone-deactivations-processing-errors`, `app.workday.api.error.universal-directory-setup-error`, `app.workday.api.get-custom-report-data-empty`, `app.yammer.api.error.download.users`, `gooddata.api.error.project.access.forbidden`
    /// - Code 341
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserimport)
    ApplicationProvisionUserImport,
    /// `application.provision.user.import_profile`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.import_user_by_id`, `app.api.error.import_user_profile`, `app.bigmachines.api.error.import`, `app.boxnet.api.error.import.user.profile`, `app.confluence.api.error.convert.remote.user.to.app.user`, `app.confluence.api.error.get.user`, `app.confluence.api.error.get.user.groups`, `app.confluence.api.error.import.user.profile`, `app.cornerstone.api.error.api.import_profile`, `app.crashplanpro.api.user_not_found`, `app.docusign.api.error.import.inactive.user`, `app.docusign.api.error.import.permission.profile`, `app.dropbox.api.error.import.profile`, `app.dropbox.api.error.query`, `app.echosign.api.error.import.profile`, `app.exacttarget.api.error.import_user_profile`, `app.google.user_management.error.import_user_profile`, `app.hipchat.api.error.import.profile`, `app.jira.api.error.check.get.user`, `app.jira.api.error.convert.remote.user.to.app.user`, `app.jira.api.error.import.user.profile`, `app.netsuite.api.error.import_user_profile`, `app.rightscale.api.error.get.users`, `app.sendwordnow.api.error.get_user`, `app.sendwordnow.api.error.import_user_profile`, `app.servicenow.api.error.import.user.profile`, `app.servicenow_app2.api.error.import.manager.profile`, `app.servicenow_app2.api.error.import.user.profile`, `app.sugarcrm.api.error.import.user.profile`, `app.veeva_vault.api.error.import.user.profile`, `app.workday.api.error.get-worker-by-id`, `app.yammer.api.error.import.profile`
    /// - Code 342
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserimportprofile)
    ApplicationProvisionUserImportProfile,
    /// `application.provision.user.password`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Before 2017: `app.api.error.empty_password`, `app.api.error.push_password_update`, `app.confluence.api.error.push.password.update`, `app.cornerstone.api.error.api.password_push`, `app.dropbox.api.error.push.password.update`, `app.exacttarget.api.error.push_password_update`, `app.google.user_management.error.push_password_update`, `app.hipchat.api.error.push.password`, `app.jira.api.error.push.password.update`, `app.netsuite.api.error.push_password_update`, `app.salesforce.user_management.failure.cant.push.password`, `app.salesforce.user_management.sso.only.user.password.rejected`, `app.servicenow.api.error.push.password.update`, `app.servicenow_app2.api.error.push.password.update`, `app.sugarcrm.api.error.push.password.update`
    /// - Code 343
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpassword)
    ApplicationProvisionUserPassword,
    /// `application.provision.user.push`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.create_pending_user`, `app.api.error.create_user`, `app.api.error.user.not_found`, `app.api.error.user.not_found_or_deleted`, `app.bigmachines.api.error.create`, `app.bloomfire.api.error.create_user`, `app.boxnet.api.error.assign_folder_permissions`, `app.boxnet.api.error.create_new_user`, `app.boxnet.api.error.create_personal_folder`, `app.boxnet.api.error.create_personal_folder.conflict`, `app.boxnet.api.error.invalid_user_login`, `app.boxnet.api.error.personal_folder_name`, `app.boxnet.api.error.personal_folder_sync_state`, `app.confluence.api.error.create.new.user`, `app.cornerstone.api.error.api.create_user`, `app.dropbox.api.error.create.user`, `app.echosign.api.error.create`, `app.evernote_business.api.error.create.user`, `app.evernote_business.api.error.create.user.limit.reached`, `app.exacttarget.api.error.create_user`, `app.google.user_management.error.create_new_user`, `app.google.user_management.error.invalid_manager`, `app.google.user_management.error.invalid_orgunit_id`, `app.gotomeeting.user_management.config.failure.user_provisioning`, `app.gotomeeting_rest.user_management.config.failure.user_provisioning`, `app.hipchat.api.error.create.user`, `app.jira.api.error.create.new.user`, `app.netsuite.api.error.create_user`, `app.postini.user_management.config.failure.provisioning`, `app.rightscale.api.error.create.user`, `app.salesforce.user_management.failure.provisioning`, `app.samanage.api.error.incorrect.attribute`, `app.sendwordnow.api.error.create_user`, `app.servicenow.api.error.create.new.user`, `app.servicenow_app2.api.error.create.new.user`, `app.sugarcrm.api.error.create.new.user`, `app.user_management.push_new_user`, `app.user_management.push_pending_user`, `app.veeva_vault.api.error.create.new.user`, `app.yammer.api.error.create.user`, `app.yammer.api.warn.send.invite`, `gooddata.api.error.incorrect.roles.count`, `gooddata.api.error.project.assignment.failed`, `gooddata.api.error.project.not.found`
    /// - Code 344
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpush)
    ApplicationProvisionUserPush,
    /// `application.provision.user.push_okta_password`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.push_okta_password_update`
    /// - Code 345
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushoktapassword)
    ApplicationProvisionUserPushOktaPassword,
    /// `application.provision.user.push_password`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.push_unique_password_update`
    /// - Code 346
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushpassword)
    ApplicationProvisionUserPushPassword,
    /// `application.provision.user.push_profile`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.manager.not_found_for_user`, `app.api.error.push_profile_update`, `app.bigmachines.api.error.profile.update`, `app.boxnet.api.error.add.email.alias`, `app.boxnet.api.error.push.profile.update`, `app.boxnet.api.error.user.push.conflict_in_group`, `app.confluence.api.error.convert.app.user.to.remote.user`, `app.confluence.api.error.push.profile.update`, `app.cornerstone.api.error.api.push_profile`, `app.crashplanpro.api.user_has_invalid_fields`, `app.docusign.api.error.update.inactive.user`, `app.docusign.api.error.update.permission.profile`, `app.dropbox.api.error.push.profile`, `app.dropbox.api.error.set.user.permissions`, `app.exacttarget.api.error.push_profile_update`, `app.generic.user_management.error.add_manager_to_user`, `app.google.api.error.InsufficientPermission`, `app.google.license_management.error.assign_license`, `app.google.license_management.error.remove_license`, `app.google.role_management.error.assign_role`, `app.google.role_management.error.remove_role`, `app.google.user_management.error.push_profile_update`, `app.google.user_management.error.reconcile_email_aliases`, `app.hipchat.api.error.push.profile`, `app.jira.api.error.convert.app.user.to.remote.user`, `app.jira.api.error.push.profile.update`, `app.netsuite.api.error.push_profile_update`, `app.pagerduty.api.push.profile.update.unexpected.status`, `app.rightscale.api.error.push.profile`, `app.sendwordnow.api.error.update_user_profile`, `app.servicenow.api.error.import.manager.profile`, `app.servicenow.api.error.push.profile.update`, `app.servicenow_app2.api.error.push.profile.update`, `app.sugarcrm.api.error.push.profile.update`, `app.user_management.provision_user.user_inactive`, `app.user_management.push_profile_failure`, `app.user_management.push_profile_success`, `app.user_management.push_profile_update`, `app.veeva_vault.api.error.push.profile.update`, `app.workday.api.error.get-employee-personal-info`, `app.workday.api.error.update-employee-personal-info`, `app.workday.api.error.user-management-error-push-profile-update`, `app.yammer.api.error.push.profile`, `moveit_dmz.error.too.long.username.or.email`
    /// - Code 347
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserpushprofile)
    ApplicationProvisionUserPushProfile,
    /// `application.provision.user.reactivate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.reactivate_user`, `app.bigmachines.api.error.activate`, `app.boxnet.api.error.reactivate_user`, `app.confluence.api.error.reactivate.user`, `app.cornerstone.api.error.api.reactivate_user`, `app.exacttarget.api.error.reactivate_user`, `app.google.user_management.error.reactivate_user`, `app.hipchat.api.error.reactivation`, `app.netsuite.api.error.reactivate_user`, `app.servicenow.api.error.reactivate.user`, `app.servicenow_app2.api.error.reactivate.user`, `app.sugarcrm.api.error.reactivate.user`, `app.user_management.reactivate_user`, `app.veeva_vault.api.error.reactivate.user`, `roambi.api.error.reactivate_user.confirmation`
    /// - Code 348
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserreactivate)
    ApplicationProvisionUserReactivate,
    /// `application.provision.user.remove_entitlements`
    ///
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.07.3`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.provision_user`, `app.user_management.provision_user_failed`
    /// - Code 351
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionusersync)
    ApplicationProvisionUserSync,
    /// `application.provision.user.verify_exists`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `advanced-apps`
    /// - Debug data: `UserProvisioningDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.api.error.check_user_exists`, `app.api.error.user.more_than_one_with_same_id`, `app.bigmachines.api.error.check.user.exists`, `app.bloomfire.api.error.check_user_exists`, `app.boxnet.api.error.check_user_exists`, `app.confluence.api.error.check.user.exists`, `app.cornerstone.api.error.api.check_user_exists`, `app.crashplanpro.api.ambiguous_search_results_by_user`, `app.dropbox.api.error.check.user`, `app.echosign.api.error.search.by.id`, `app.echosign.api.error.search.by.login`, `app.exacttarget.api.error.check_user_exists`, `app.google.user_management.error.check_user_exists`, `app.google.user_management.error.check_user_exists.invalid_domain`, `app.hipchat.api.error.check.user`, `app.jira.api.error.check.user.exists`, `app.netsuite.api.error.check_user_exists`, `app.sendwordnow.api.error.user_exists`, `app.servicenow.api.error.check.user.exists`, `app.servicenow_app2.api.error.check.user.exists`, `app.sugarcrm.api.error.check.user.exists`, `app.user_management.verified_user_with_thirdparty`, `app.veeva_vault.api.error.check.user.exists`, `app.yammer.api.error.check.user`, `github.api.error.user_not_found`
    /// - Code 352
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationprovisionuserverifyexists)
    ApplicationProvisionUserVerifyExists,
    /// `application.registration_policy.lifecycle.create`
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.registration_policy.lifecycle.create`
    /// - Code 353
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationregistrationpolicylifecyclecreate)
    ApplicationRegistrationPolicyLifecycleCreate,
    /// `application.registration_policy.lifecycle.update`
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `RegistrationPolicyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.registration_policy.lifecycle.update`
    /// - Code 354
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationregistrationpolicylifecycleupdate)
    ApplicationRegistrationPolicyLifecycleUpdate,
    /// `application.user_membership.add`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.assign_user_to_app`
    /// - Code 355
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipadd)
    ApplicationUserMembershipAdd,
    /// `application.user_membership.approve`
    ///
    /// - Since `2016.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.approve_user_for_app`
    /// - Code 356
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipapprove)
    ApplicationUserMembershipApprove,
    /// `application.user_membership.change_password`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.config.app_password_update`
    /// - Code 357
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipchangepassword)
    ApplicationUserMembershipChangePassword,
    /// `application.user_membership.change_username`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.config.app_username_update`
    /// - Code 358
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipchangeusername)
    ApplicationUserMembershipChangeUsername,
    /// `application.user_membership.deprovision`
    ///
    /// - Since `2016.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.deprovision_user_from_app`
    /// - Code 359
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipdeprovision)
    ApplicationUserMembershipDeprovision,
    /// `application.user_membership.provision`
    ///
    /// - Since `2016.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.provision_user_for_app`
    /// - Code 360
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipprovision)
    ApplicationUserMembershipProvision,
    /// `application.user_membership.remove`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.deactivate_user_from_app`
    /// - Code 361
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipremove)
    ApplicationUserMembershipRemove,
    /// `application.user_membership.restore`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Before 2017: `app.generic.reversibility.individual.app.recovery`, `app.generic.reversibility.personal.app.recovery`
    /// - Code 362
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprestore)
    ApplicationUserMembershipRestore,
    /// `application.user_membership.restore_password`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Before 2017: `app.generic.reversibility.credentials.recovery`
    /// - Code 363
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprestorepassword)
    ApplicationUserMembershipRestorePassword,
    /// `application.user_membership.revoke`
    ///
    /// - Since `2016.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user-provision`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.revoke_user_from_app`
    /// - Code 364
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershiprevoke)
    ApplicationUserMembershipRevoke,
    /// `application.user_membership.show_password`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `dda`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.show.password`
    /// - Code 365
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipshowpassword)
    ApplicationUserMembershipShowPassword,
    /// `application.user_membership.update`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `AppManagerUserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.config.app_user_property_update`
    /// - Code 366
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#applicationusermembershipupdate)
    ApplicationUserMembershipUpdate,
    /// `certification.campaign.close`
    ///
    /// - Since `2022.02.1`, first documented in `2023.10.1` (2023-10-12)
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
    /// - Since `2024.06.1`, first documented in `2024.07.1` (2024-07-11)
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
    /// - Since `2021.07.1`, first documented in `2023.10.1` (2023-10-12)
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 369
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaigncreate)
    CertificationCampaignCreate,
    /// `certification.campaign.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2023.10.1` (2023-10-12)
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 370
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaigndelete)
    CertificationCampaignDelete,
    /// `certification.campaign.item.decide`
    ///
    /// - Since `2021.10.1`, first documented in `2023.10.1` (2023-10-12)
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
    /// - Since `2021.10.0`, first documented in `2023.10.1` (2023-10-12)
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
    /// - Since `2022.02.1`, first documented in `2023.10.1` (2023-10-12)
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
    /// - Since `2021.07.1`, first documented in `2023.10.1` (2023-10-12)
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Debug data: `IgaCampaignTemplateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 374
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationcampaignupdate)
    CertificationCampaignUpdate,
    /// `certification.remediation.open`
    ///
    /// - Since `2021.07.1`, first documented in `2023.10.1` (2023-10-12)
    /// - Tags: `certification`
    /// - Category: `iga-access-certification`
    /// - Code 375
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#certificationremediationopen)
    CertificationRemediationOpen,
    /// `core.concurrency.org.limit.violation`
    ///
    /// - Since `2017.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `concurrency-limit`
    /// - Category: `performance`
    /// - Before 2017: `core.concurrency.org.limit.violation`
    /// - Code 376
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreconcurrencyorglimitviolation)
    CoreConcurrencyOrgLimitViolation,
    /// `core.el.evaluate`
    ///
    /// - Since `2017.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `okta-el`
    /// - Category: `inbound-federation`
    /// - Debug data: `OktaELDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.el.evaluate_failure`
    /// - Code 377
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreelevaluate)
    CoreElEvaluate,
    /// `core.user_auth.idp.x509.crl_download_failure`
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `x509-idp-auth`
    /// - Category: `authn-platform`
    /// - Before 2017: `core.user_auth.idp.x509.crl_download_failure`
    /// - Code 378
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#coreuserauthidpx509crldownloadfailure)
    CoreUserAuthIdpX509CrlDownloadFailure,
    /// `credential.register`
    ///
    /// - Since `2019.02.3`, first documented in `2019.03.1` (2019-03-12)
    /// - Tags: `user-factor`
    /// - Category: `enterprise-auth`
    /// - Debug data: `YubikeyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `credential.register`
    /// - Code 379
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#credentialregister)
    CredentialRegister,
    /// `credential.revoke`
    ///
    /// - Since `2019.02.3`, first documented in `2019.03.1` (2019-03-12)
    /// - Tags: `user-factor`
    /// - Category: `enterprise-auth`
    /// - Debug data: `YubikeyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `credential.revoke`
    /// - Code 380
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#credentialrevoke)
    CredentialRevoke,
    /// `device.assurance.policy.add`
    ///
    /// - Since `2024.08.3`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2024.08.3`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2024.08.3`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2022.05.3`, first documented in `2022.06.1` (2022-06-09)
    /// - Tags: `custom-push`
    /// - Category: `enterprise-auth`
    /// - Debug data: `CustomPushNotificationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 384
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicecustompushsendnotification)
    DeviceCustomPushSendNotification,
    /// `device.desktop_mfa.configuration.update`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2025.03.0`, first documented in `2025.04.1` (2025-04-04)
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
    /// - Since `2025.03.0`, first documented in `2025.04.1` (2025-04-04)
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
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 388
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfaenrollmentcreate)
    DeviceDesktopMfaEnrollmentCreate,
    /// `device.desktop_mfa.recovery_pin.generate`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 389
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfarecoverypingenerate)
    DeviceDesktopMfaRecoveryPinGenerate,
    /// `device.desktop_mfa.recovery_pin.rotate_secret`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 390
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicedesktopmfarecoverypinrotatesecret)
    DeviceDesktopMfaRecoveryPinRotateSecret,
    /// `device.enrollment.create`
    ///
    /// - Since `2020.10.4`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 394
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycleactivate)
    DeviceLifecycleActivate,
    /// `device.lifecycle.deactivate`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 395
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycledeactivate)
    DeviceLifecycleDeactivate,
    /// `device.lifecycle.delete`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 396
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycledelete)
    DeviceLifecycleDelete,
    /// `device.lifecycle.suspend`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 397
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecyclesuspend)
    DeviceLifecycleSuspend,
    /// `device.lifecycle.unsuspend`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 398
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelifecycleunsuspend)
    DeviceLifecycleUnsuspend,
    /// `device.local_account.create`
    ///
    /// - Since `2024.06.2`, first documented in `2024.07.1` (2024-07-11)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 399
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicelocalaccountcreate)
    DeviceLocalAccountCreate,
    /// `device.password_sync.authentication`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 400
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#devicepasswordsyncauthentication)
    DevicePasswordSyncAuthentication,
    /// `device.password_sync.enrollment.create`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
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
    /// - Since `2021.07.1`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `client-foundations`
    /// - Code 404
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformrenew)
    DevicePlatformRenew,
    /// `device.platform.secret_key.reset`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
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
    /// - Since `2026.04.0`, first documented in `2026.04.1` (2026-04-01)
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
    /// - Since `2026.04.0`, first documented in `2026.04.1` (2026-04-01)
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
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 409
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceplatformssokeysregister)
    DevicePlatformSsoKeysRegister,
    /// `device.posture.check.add`
    ///
    /// Renamed from `device.check.add`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.12.1` (2024-12-12)
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
    /// Renamed from `device.check.delete`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.12.1` (2024-12-12)
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
    /// Renamed from `device.check.update`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.12.1` (2024-12-12)
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
    /// - Since `2022.04.3`, first documented in `2022.06.1` (2022-06-09)
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
    /// - Since `2022.04.3`, first documented in `2022.06.1` (2022-06-09)
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
    /// - Since `2022.04.3`, first documented in `2022.06.1` (2022-06-09)
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
    /// - Since `2023.11.0`, first documented in `2024.02.1` (2024-02-07)
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
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 418
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceuseradd)
    DeviceUserAdd,
    /// `device.user.remove`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `device-assurance`
    /// - Code 419
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#deviceuserremove)
    DeviceUserRemove,
    /// `device.user_os_account.sync`
    ///
    /// - Since `2025.01.2`, first documented in `2025.02.1` (2025-02-05)
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
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.appuser_profile_bootstrapped`
    /// - Code 421
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryappuserprofilebootstrap)
    DirectoryAppUserProfileBootstrap,
    /// `directory.app_user_profile.update`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.appuser_profile_updated`
    /// - Code 422
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryappuserprofileupdate)
    DirectoryAppUserProfileUpdate,
    /// `directory.external.group.membership.add`
    ///
    /// - Since `2024.07.0`, first documented in `2024.07.1` (2024-07-11)
    /// - Tags: `ad-agent`, `group`, `user`
    /// - Category: `directories`
    /// - Code 423
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryexternalgroupmembershipadd)
    DirectoryExternalGroupMembershipAdd,
    /// `directory.external.group.membership.remove`
    ///
    /// - Since `2024.07.0`, first documented in `2024.07.1` (2024-07-11)
    /// - Tags: `ad-agent`, `group`, `user`
    /// - Category: `directories`
    /// - Code 424
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryexternalgroupmembershipremove)
    DirectoryExternalGroupMembershipRemove,
    /// `directory.linked_object.create`
    ///
    /// - Since `2022.11.1`, first documented in `2022.12.1` (2022-12-09)
    /// - Tags: `cvd`, `directory`
    /// - Category: `ud-core`
    /// - Debug data: `DirectoryLinkedObjectDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 425
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorylinkedobjectcreate)
    DirectoryLinkedObjectCreate,
    /// `directory.linked_object.delete`
    ///
    /// - Since `2022.11.1`, first documented in `2022.12.1` (2022-12-09)
    /// - Tags: `cvd`, `directory`
    /// - Category: `ud-core`
    /// - Debug data: `DirectoryLinkedObjectDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Code 426
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorylinkedobjectdelete)
    DirectoryLinkedObjectDelete,
    /// `directory.mapping.update`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.mappings_updated`
    /// - Code 427
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorymappingupdate)
    DirectoryMappingUpdate,
    /// `directory.non_default_user_profile.create`
    ///
    /// - Since `2019.04.2`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.non_default_user_profile_created`
    /// - Code 428
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directorynondefaultuserprofilecreate)
    DirectoryNonDefaultUserProfileCreate,
    /// `directory.user_profile.bootstrap`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.user_profile_bootstrapped`
    /// - Code 429
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryuserprofilebootstrap)
    DirectoryUserProfileBootstrap,
    /// `directory.user_profile.update`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `cvd`, `directory`
    /// - Category: `dda`
    /// - Debug data: `DirectoryDebugData`
    /// - Targets: `DirectoryResourceDetails`
    /// - Before 2017: `cvd.user_profile_updated`
    /// - Code 430
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#directoryuserprofileupdate)
    DirectoryUserProfileUpdate,
    /// `event_hook.activated`
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.activated`
    /// - Code 431
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookactivated)
    EventHookActivated,
    /// `event_hook.created`
    ///
    /// Renamed from `webhook.create`: The feature changed its name from webhooks to event hooks in 2019\.05\.1\, and its ids with it\.
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.created`
    /// - Code 432
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookcreated)
    EventHookCreated,
    /// `event_hook.deactivated`
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.deactivated`
    /// - Code 433
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdeactivated)
    EventHookDeactivated,
    /// `event_hook.deleted`
    ///
    /// Renamed from `webhook.delete`: The feature changed its name from webhooks to event hooks in 2019\.05\.1\, and its ids with it\.
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.deleted`
    /// - Code 434
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdeleted)
    EventHookDeleted,
    /// `event_hook.delivery`
    ///
    /// - Since `2019.04.0`, first documented in `2019.10.1` (2019-10-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.delivered.failure`, `platform.event_hook.delivered.success`
    /// - Code 435
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookdelivery)
    EventHookDelivery,
    /// `event_hook.updated`
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.event_hook.updated`
    /// - Code 436
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookupdated)
    EventHookUpdated,
    /// `event_hook.verified`
    ///
    /// - Since `2019.03.4`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `event-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `WebhooksDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.event_hook.verified.failure`, `platform.event_hook.verified.success`
    /// - Code 437
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#eventhookverified)
    EventHookVerified,
    /// `group.application_assignment.add`
    ///
    /// - Since `2016.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `group.application_assignment.add`
    /// - Code 438
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentadd)
    GroupApplicationAssignmentAdd,
    /// `group.application_assignment.remove`
    ///
    /// - Since `2016.05`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `group.application_assignment.remove`
    /// - Code 439
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentremove)
    GroupApplicationAssignmentRemove,
    /// `group.application_assignment.skip_assignment_reconcile`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `group.application_assignment.skip_assignment_reconcile`
    /// - Code 440
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentskipassignmentreconcile)
    GroupApplicationAssignmentSkipAssignmentReconcile,
    /// `group.application_assignment.update`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `group.application_assignment.update`
    /// - Code 441
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupapplicationassignmentupdate)
    GroupApplicationAssignmentUpdate,
    /// `group.lifecycle.create`
    ///
    /// - Since `2019.11.0`, first documented in `2019.11.1` (2019-11-06)
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `group.lifecycle.create`
    /// - Code 442
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#grouplifecyclecreate)
    GroupLifecycleCreate,
    /// `group.lifecycle.delete`
    ///
    /// - Since `2019.11.0`, first documented in `2019.11.1` (2019-11-06)
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `group.lifecycle.delete`
    /// - Code 443
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#grouplifecycledelete)
    GroupLifecycleDelete,
    /// `group.privilege.grant`
    ///
    /// - Since `2019.03.0`, first documented in `2019.05.1` (2019-05-09)
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.group.admin_privilege.granted`
    /// - Code 444
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupprivilegegrant)
    GroupPrivilegeGrant,
    /// `group.privilege.revoke`
    ///
    /// - Since `2019.03.0`, first documented in `2019.05.1` (2019-05-09)
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `dda`
    /// - Debug data: `GroupRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.group.admin_privilege.revoked`
    /// - Code 445
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupprivilegerevoke)
    GroupPrivilegeRevoke,
    /// `group.profile.update`
    ///
    /// - Since `2021.03.2`, first documented in `2021.05.1` (2021-05-06)
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
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user_group_member.user_add`
    /// - Code 447
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipadd)
    GroupUserMembershipAdd,
    /// `group.user_membership.remove`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user_group_member.user_remove`
    /// - Code 448
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipremove)
    GroupUserMembershipRemove,
    /// `group.user_membership.rule.add_exclusion`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.added_to_rule_exclusion`
    /// - Code 449
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleaddexclusion)
    GroupUserMembershipRuleAddExclusion,
    /// `group.user_membership.rule.deactivated`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `cvd.group_rule_deactivated`
    /// - Code 450
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruledeactivated)
    GroupUserMembershipRuleDeactivated,
    /// `group.user_membership.rule.error`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Debug data: `GroupRuleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `cvd.group.user_membership.rule.error`
    /// - Code 451
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleerror)
    GroupUserMembershipRuleError,
    /// `group.user_membership.rule.evaluation`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `cvd.group.user_membership.rule.evaluation`
    /// - Code 452
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleevaluation)
    GroupUserMembershipRuleEvaluation,
    /// `group.user_membership.rule.invalidate`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Debug data: `GroupRuleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `cvd.group_rule_invalidated`
    /// - Code 453
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruleinvalidate)
    GroupUserMembershipRuleInvalidate,
    /// `group.user_membership.rule.trigger`
    ///
    /// - Since `2017.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `group`
    /// - Category: `ud-core`
    /// - Before 2017: `cvd.group_rule_triggered`
    /// - Code 454
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#groupusermembershipruletrigger)
    GroupUserMembershipRuleTrigger,
    /// `iam.policy.assignee_configuration.update`
    ///
    /// - Since `2025.02.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2024.11.0`, first documented in `2024.12.1` (2024-12-12)
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
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 457
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetbindingsadd)
    IamResourcesetBindingsAdd,
    /// `iam.resourceset.bindings.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 458
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetbindingsdelete)
    IamResourcesetBindingsDelete,
    /// `iam.resourceset.create`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 459
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetcreate)
    IamResourcesetCreate,
    /// `iam.resourceset.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 460
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetdelete)
    IamResourcesetDelete,
    /// `iam.resourceset.resources.add`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 461
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetresourcesadd)
    IamResourcesetResourcesAdd,
    /// `iam.resourceset.resources.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 462
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamresourcesetresourcesdelete)
    IamResourcesetResourcesDelete,
    /// `iam.resourceset.resources.update`
    ///
    /// - Since `2024.09.0`, first documented in `2024.12.1` (2024-12-12)
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
    /// - Since `2024.09.3`, first documented in `2024.10.1` (2024-10-09)
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
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 465
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolecreate)
    IamRoleCreate,
    /// `iam.role.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 466
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamroledelete)
    IamRoleDelete,
    /// `iam.role.permission.conditions.add`
    ///
    /// - Since `2022.12.0`, first documented in `2023.05.1` (2023-05-11)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 467
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionconditionsadd)
    IamRolePermissionConditionsAdd,
    /// `iam.role.permission.conditions.delete`
    ///
    /// - Since `2022.12.0`, first documented in `2023.05.1` (2023-05-11)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 468
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionconditionsdelete)
    IamRolePermissionConditionsDelete,
    /// `iam.role.permissions.add`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 469
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionsadd)
    IamRolePermissionsAdd,
    /// `iam.role.permissions.delete`
    ///
    /// - Since `2021.02.2`, first documented in `2021.03.1` (2021-03-03)
    /// - Flags: event hook eligible
    /// - Tags: `admin-role`
    /// - Category: `dda`
    /// - Code 470
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#iamrolepermissionsdelete)
    IamRolePermissionsDelete,
    /// `iam.role.subscriptions.update`
    ///
    /// - Since `2024.09.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2024.09.3`, first documented in `2024.10.1` (2024-10-09)
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
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.inline_hook.activated`
    /// - Code 473
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookactivated)
    InlineHookActivated,
    /// `inline_hook.created`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.inline_hook.created`
    /// - Code 474
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookcreated)
    InlineHookCreated,
    /// `inline_hook.deactivated`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.inline_hook.deactivated`
    /// - Code 475
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookdeactivated)
    InlineHookDeactivated,
    /// `inline_hook.deleted`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.inline_hook.deleted`
    /// - Code 476
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookdeleted)
    InlineHookDeleted,
    /// `inline_hook.executed`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.inline_hook.executed.failure`, `platform.inline_hook.executed.success`
    /// - Code 477
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookexecuted)
    InlineHookExecuted,
    /// `inline_hook.response.processed`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.inline_hook.response.processed.failure`, `platform.inline_hook.response.processed.success`
    /// - Code 478
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookresponseprocessed)
    InlineHookResponseProcessed,
    /// `inline_hook.updated`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Before 2017: `platform.inline_hook.updated`
    /// - Code 479
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookupdated)
    InlineHookUpdated,
    /// `inline_hook.verified`
    ///
    /// - Since `2019.01.2`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `inline-hook`
    /// - Category: `data-foundations`
    /// - Debug data: `InlineHookDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.inline_hook.verified.failure`, `platform.inline_hook.verified.success`
    /// - Code 480
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#inlinehookverified)
    InlineHookVerified,
    /// `integration.api_service.lifecycle.authorize`
    ///
    /// - Since `2023.02.2`, first documented in `2023.03.1` (2023-03-08)
    /// - Tags: `app`, `integration`
    /// - Category: `oin-integration-platform`
    /// - Code 481
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#integrationapiservicelifecycleauthorize)
    IntegrationApiServiceLifecycleAuthorize,
    /// `integration.api_service.lifecycle.revoke`
    ///
    /// - Since `2023.02.2`, first documented in `2023.03.1` (2023-03-08)
    /// - Tags: `app`, `integration`
    /// - Category: `oin-integration-platform`
    /// - Code 482
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#integrationapiservicelifecyclerevoke)
    IntegrationApiServiceLifecycleRevoke,
    /// `master_application.user_membership.add`
    ///
    /// - Since `2018.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `core-identity`
    /// - Before 2017: `app.generic.provision.assign_user_to_app`
    /// - Code 483
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#masterapplicationusermembershipadd)
    MasterApplicationUserMembershipAdd,
    /// `mim.command.generic.acknowledged`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.acknowledged`
    /// - Code 484
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericacknowledged)
    MimCommandGenericAcknowledged,
    /// `mim.command.generic.cancelled`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.cancelled`
    /// - Code 485
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericcancelled)
    MimCommandGenericCancelled,
    /// `mim.command.generic.delegated`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.delegated`
    /// - Code 486
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericdelegated)
    MimCommandGenericDelegated,
    /// `mim.command.generic.error`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.error`
    /// - Code 487
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericerror)
    MimCommandGenericError,
    /// `mim.command.generic.new`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.new`
    /// - Code 488
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericnew)
    MimCommandGenericNew,
    /// `mim.command.generic.notnow`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `CommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.generic.notnow`
    /// - Code 489
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandgenericnotnow)
    MimCommandGenericNotnow,
    /// `mim.command.ios.acknowledged`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.ios.acknowledged`
    /// - Code 490
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosacknowledged)
    MimCommandIosAcknowledged,
    /// `mim.command.ios.cancelled`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.ios.cancelled`
    /// - Code 491
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandioscancelled)
    MimCommandIosCancelled,
    /// `mim.command.ios.error`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.ios.error`
    /// - Code 492
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandioserror)
    MimCommandIosError,
    /// `mim.command.ios.formaterror`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.ios.formaterror`
    /// - Code 493
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosformaterror)
    MimCommandIosFormaterror,
    /// `mim.command.ios.new`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Debug data: `IOSCommandDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `mim.command.ios.new`
    /// - Code 494
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcommandiosnew)
    MimCommandIosNew,
    /// `mim.createEnrollment.ANDROID`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.createEnrollment.ANDROID`
    /// - Code 495
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentANDROID)
    MimCreateEnrollmentANDROID,
    /// `mim.createEnrollment.IOS`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.createEnrollment.IOS`
    /// - Code 496
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentIOS)
    MimCreateEnrollmentIOS,
    /// `mim.createEnrollment.OSX`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.createEnrollment.OSX`
    /// - Code 497
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentOSX)
    MimCreateEnrollmentOSX,
    /// `mim.createEnrollment.UNKNOWN`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.createEnrollment.UNKNOWN`
    /// - Code 498
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentUNKNOWN)
    MimCreateEnrollmentUNKNOWN,
    /// `mim.createEnrollment.WINDOWS`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.createEnrollment.WINDOWS`
    /// - Code 499
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimcreateEnrollmentWINDOWS)
    MimCreateEnrollmentWINDOWS,
    /// `mim.streamDevicesCSVDownload`
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `device-assurance`
    /// - Before 2017: `mim.streamDevicesCSVDownload`
    /// - Code 500
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#mimstreamDevicesCSVDownload)
    MimStreamDevicesCSVDownload,
    /// `network_zone.rule.disabled`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Before 2017: `network_zone.rule.disabled`
    /// - Code 501
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#networkzoneruledisabled)
    NetworkZoneRuleDisabled,
    /// `oauth2.as.activated`
    ///
    /// - Since `2017.22`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.as.activated`
    /// - Code 502
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asactivated)
    Oauth2AsActivated,
    /// `oauth2.as.created`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.as.created`
    /// - Code 503
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2ascreated)
    Oauth2AsCreated,
    /// `oauth2.as.deactivated`
    ///
    /// - Since `2017.22`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.as.deactivated`
    /// - Code 504
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asdeactivated)
    Oauth2AsDeactivated,
    /// `oauth2.as.deleted`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.as.deleted`
    /// - Code 505
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asdeleted)
    Oauth2AsDeleted,
    /// `oauth2.as.updated`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-lifecycle`
    /// - Category: `inbound-federation`
    /// - Debug data: `AuthorizationServerDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.as.updated`
    /// - Code 506
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2asupdated)
    Oauth2AsUpdated,
    /// `oauth2.claim.created`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Before 2017: `api.oauth2.claim.created`
    /// - Code 507
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimcreated)
    Oauth2ClaimCreated,
    /// `oauth2.claim.deleted`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Before 2017: `api.oauth2.claim.deleted`
    /// - Code 508
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimdeleted)
    Oauth2ClaimDeleted,
    /// `oauth2.claim.updated`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-claim`
    /// - Category: `inbound-federation`
    /// - Before 2017: `api.oauth2.claim.updated`
    /// - Code 509
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2claimupdated)
    Oauth2ClaimUpdated,
    /// `oauth2.scope.created`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.scope.created`
    /// - Code 510
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopecreated)
    Oauth2ScopeCreated,
    /// `oauth2.scope.deleted`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.scope.deleted`
    /// - Code 511
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopedeleted)
    Oauth2ScopeDeleted,
    /// `oauth2.scope.updated`
    ///
    /// - Since `2016.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-scope`
    /// - Category: `inbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Before 2017: `api.oauth2.scope.updated`
    /// - Code 512
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#oauth2scopeupdated)
    Oauth2ScopeUpdated,
    /// `org.not_configured_origin.redirection.usage`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `admin`, `org`
    /// - Category: `passwordless`
    /// - Before 2017: `org.not_configured_origin.redirection.usage`
    /// - Code 513
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#orgnotconfiguredoriginredirectionusage)
    OrgNotConfiguredOriginRedirectionUsage,
    /// `pam.active_directory.account_discovery.complete`
    ///
    /// - Since `2025.02.2`, first documented in `2025.04.1` (2025-04-04)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 514
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountdiscoverycomplete)
    PamActiveDirectoryAccountDiscoveryComplete,
    /// `pam.active_directory.account_rule.applied`
    ///
    /// - Since `2025.05.2`, first documented in `2025.06.1` (2025-06-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 515
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountruleapplied)
    PamActiveDirectoryAccountRuleApplied,
    /// `pam.active_directory.account_rule.update`
    ///
    /// - Since `2025.02.2`, first documented in `2025.04.1` (2025-04-04)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 516
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryaccountruleupdate)
    PamActiveDirectoryAccountRuleUpdate,
    /// `pam.active_directory.connection.update`
    ///
    /// - Since `2025.02.2`, first documented in `2025.04.1` (2025-04-04)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 517
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamactivedirectoryconnectionupdate)
    PamActiveDirectoryConnectionUpdate,
    /// `pam.ad_connection.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 518
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectioncreate)
    PamAdConnectionCreate,
    /// `pam.ad_connection.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 519
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectiondelete)
    PamAdConnectionDelete,
    /// `pam.ad_connection.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 520
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadconnectionupdate)
    PamAdConnectionUpdate,
    /// `pam.ad_task_settings.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 521
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingscreate)
    PamAdTaskSettingsCreate,
    /// `pam.ad_task_settings.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 522
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsdelete)
    PamAdTaskSettingsDelete,
    /// `pam.ad_task_settings.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 523
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsupdate)
    PamAdTaskSettingsUpdate,
    /// `pam.ad_task_settings.update_schedule`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 524
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadtasksettingsupdateschedule)
    PamAdTaskSettingsUpdateSchedule,
    /// `pam.ad_user_sync_task_settings.activate`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 525
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsactivate)
    PamAdUserSyncTaskSettingsActivate,
    /// `pam.ad_user_sync_task_settings.create`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 526
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingscreate)
    PamAdUserSyncTaskSettingsCreate,
    /// `pam.ad_user_sync_task_settings.deactivate`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 527
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsdeactivate)
    PamAdUserSyncTaskSettingsDeactivate,
    /// `pam.ad_user_sync_task_settings.delete`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 528
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsdelete)
    PamAdUserSyncTaskSettingsDelete,
    /// `pam.ad_user_sync_task_settings.update`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 529
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsupdate)
    PamAdUserSyncTaskSettingsUpdate,
    /// `pam.ad_user_sync_task_settings.update_schedule`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 530
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamadusersynctasksettingsupdateschedule)
    PamAdUserSyncTaskSettingsUpdateSchedule,
    /// `pam.apikey.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 531
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamapikeydelete)
    PamApikeyDelete,
    /// `pam.apikey.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 532
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamapikeyrotate)
    PamApikeyRotate,
    /// `pam.app.update`
    ///
    /// - Since `2026.01.2`, first documented in `2026.02.1` (2026-02-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 533
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamappupdate)
    PamAppUpdate,
    /// `pam.auth_token.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 534
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamauthtokenissue)
    PamAuthTokenIssue,
    /// `pam.billing_contact.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 535
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pambillingcontactcreate)
    PamBillingContactCreate,
    /// `pam.client.assign`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 536
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientassign)
    PamClientAssign,
    /// `pam.client.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 537
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenroll)
    PamClientEnroll,
    /// `pam.client.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 538
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientremove)
    PamClientRemove,
    /// `pam.client.state.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 539
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientstateupdate)
    PamClientStateUpdate,
    /// `pam.client_enrollment_policies.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 540
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciescreate)
    PamClientEnrollmentPoliciesCreate,
    /// `pam.client_enrollment_policies.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 541
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciesdelete)
    PamClientEnrollmentPoliciesDelete,
    /// `pam.client_enrollment_policies.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 542
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpoliciesupdate)
    PamClientEnrollmentPoliciesUpdate,
    /// `pam.client_enrollment_policy_token.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 543
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpolicytokendelete)
    PamClientEnrollmentPolicyTokenDelete,
    /// `pam.client_enrollment_policy_token.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 544
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamclientenrollmentpolicytokenrotate)
    PamClientEnrollmentPolicyTokenRotate,
    /// `pam.cloud_account.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 545
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountcreate)
    PamCloudAccountCreate,
    /// `pam.cloud_account.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 546
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountdelete)
    PamCloudAccountDelete,
    /// `pam.cloud_account.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 547
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcloudaccountupdate)
    PamCloudAccountUpdate,
    /// `pam.credential_verification.end`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 548
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcredentialverificationend)
    PamCredentialVerificationEnd,
    /// `pam.credential_verification.start`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 549
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamcredentialverificationstart)
    PamCredentialVerificationStart,
    /// `pam.entitlement_sudo.add_to_project`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 550
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoaddtoproject)
    PamEntitlementSudoAddToProject,
    /// `pam.entitlement_sudo.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 551
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudocreate)
    PamEntitlementSudoCreate,
    /// `pam.entitlement_sudo.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 552
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoremove)
    PamEntitlementSudoRemove,
    /// `pam.entitlement_sudo.remove_from_project`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 553
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoremovefromproject)
    PamEntitlementSudoRemoveFromProject,
    /// `pam.entitlement_sudo.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 554
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamentitlementsudoupdate)
    PamEntitlementSudoUpdate,
    /// `pam.gateway.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 555
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaycreate)
    PamGatewayCreate,
    /// `pam.gateway.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 556
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaydelete)
    PamGatewayDelete,
    /// `pam.gateway.setup_token.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 557
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokencreate)
    PamGatewaySetupTokenCreate,
    /// `pam.gateway.setup_token.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 558
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokendelete)
    PamGatewaySetupTokenDelete,
    /// `pam.gateway.setup_token.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 559
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaysetuptokenupdate)
    PamGatewaySetupTokenUpdate,
    /// `pam.gateway.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 560
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewayupdate)
    PamGatewayUpdate,
    /// `pam.gateway_creds.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 561
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgatewaycredsissue)
    PamGatewayCredsIssue,
    /// `pam.group.bulk_membership_change`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 562
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupbulkmembershipchange)
    PamGroupBulkMembershipChange,
    /// `pam.group.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 563
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupcreate)
    PamGroupCreate,
    /// `pam.group.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 564
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamgroupdelete)
    PamGroupDelete,
    /// `pam.incoming_federation.approve`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 565
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamincomingfederationapprove)
    PamIncomingFederationApprove,
    /// `pam.incoming_federation.request`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 566
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamincomingfederationrequest)
    PamIncomingFederationRequest,
    /// `pam.integration.account_rule.create`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 567
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountrulecreate)
    PamIntegrationAccountRuleCreate,
    /// `pam.integration.account_rule.delete`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 568
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountruledelete)
    PamIntegrationAccountRuleDelete,
    /// `pam.integration.account_rule.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 569
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationaccountruleupdate)
    PamIntegrationAccountRuleUpdate,
    /// `pam.integration.create`
    ///
    /// - Since `2026.05.1`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 570
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationcreate)
    PamIntegrationCreate,
    /// `pam.integration.delete`
    ///
    /// - Since `2026.05.1`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 571
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationdelete)
    PamIntegrationDelete,
    /// `pam.integration.health_change`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 572
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationhealthchange)
    PamIntegrationHealthChange,
    /// `pam.integration.update`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 573
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamintegrationupdate)
    PamIntegrationUpdate,
    /// `pam.member.add`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 574
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pammemberadd)
    PamMemberAdd,
    /// `pam.member.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 575
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pammemberremove)
    PamMemberRemove,
    /// `pam.offline_disabled_event`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 576
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflinedisabledevent)
    PamOfflineDisabledEvent,
    /// `pam.offline_enabled_event`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 577
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflineenabledevent)
    PamOfflineEnabledEvent,
    /// `pam.offline_group.secrets.rotate`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 578
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamofflinegroupsecretsrotate)
    PamOfflineGroupSecretsRotate,
    /// `pam.outgoing_federation.approve`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 579
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamoutgoingfederationapprove)
    PamOutgoingFederationApprove,
    /// `pam.password.change`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 580
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampasswordchange)
    PamPasswordChange,
    /// `pam.password.reset`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 581
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampasswordreset)
    PamPasswordReset,
    /// `pam.permission.change`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 582
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampermissionchange)
    PamPermissionChange,
    /// `pam.preauthorization.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 583
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampreauthorizationcreate)
    PamPreauthorizationCreate,
    /// `pam.preauthorization.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 584
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pampreauthorizationupdate)
    PamPreauthorizationUpdate,
    /// `pam.project.add_group`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 585
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectaddgroup)
    PamProjectAddGroup,
    /// `pam.project.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 586
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectcreate)
    PamProjectCreate,
    /// `pam.project.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 587
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectdelete)
    PamProjectDelete,
    /// `pam.project.remove_group`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 588
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectremovegroup)
    PamProjectRemoveGroup,
    /// `pam.project.update`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 589
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectupdate)
    PamProjectUpdate,
    /// `pam.project_group_selector.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 590
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamprojectgroupselectorupdate)
    PamProjectGroupSelectorUpdate,
    /// `pam.resource.checkin.end`
    ///
    /// - Since `2024.05.1`, first documented in `2024.06.1` (2024-06-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 591
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckinend)
    PamResourceCheckinEnd,
    /// `pam.resource.checkin.start`
    ///
    /// - Since `2024.05.1`, first documented in `2024.06.1` (2024-06-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 592
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckinstart)
    PamResourceCheckinStart,
    /// `pam.resource.checkout`
    ///
    /// - Since `2024.05.1`, first documented in `2024.06.1` (2024-06-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 593
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcecheckout)
    PamResourceCheckout,
    /// `pam.resource_group.create`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 594
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupcreate)
    PamResourceGroupCreate,
    /// `pam.resource_group.delete`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 595
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupdelete)
    PamResourceGroupDelete,
    /// `pam.resource_group.update`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 596
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamresourcegroupupdate)
    PamResourceGroupUpdate,
    /// `pam.secret.create`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 597
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretcreate)
    PamSecretCreate,
    /// `pam.secret.delete`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 598
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretdelete)
    PamSecretDelete,
    /// `pam.secret.move`
    ///
    /// - Since `2026.07.0`, first documented in `2026.07.1` (2026-07-02)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 599
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretmove)
    PamSecretMove,
    /// `pam.secret.reveal`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 600
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretreveal)
    PamSecretReveal,
    /// `pam.secret.update`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 601
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretupdate)
    PamSecretUpdate,
    /// `pam.secret_folder.create`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 602
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfoldercreate)
    PamSecretFolderCreate,
    /// `pam.secret_folder.delete`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 603
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfolderdelete)
    PamSecretFolderDelete,
    /// `pam.secret_folder.update`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 604
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecretfolderupdate)
    PamSecretFolderUpdate,
    /// `pam.security_policy.create`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 605
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicycreate)
    PamSecurityPolicyCreate,
    /// `pam.security_policy.delete`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 606
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicydelete)
    PamSecurityPolicyDelete,
    /// `pam.security_policy.evaluate`
    ///
    /// - Since `2023.12.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 607
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicyevaluate)
    PamSecurityPolicyEvaluate,
    /// `pam.security_policy.update`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 608
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsecuritypolicyupdate)
    PamSecurityPolicyUpdate,
    /// `pam.server.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 609
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverenroll)
    PamServerEnroll,
    /// `pam.server.reassign`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 610
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverreassign)
    PamServerReassign,
    /// `pam.server.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 611
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverremove)
    PamServerRemove,
    /// `pam.server.ssh_login`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 612
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserversshlogin)
    PamServerSshLogin,
    /// `pam.server_account.discovered`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 613
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountdiscovered)
    PamServerAccountDiscovered,
    /// `pam.server_account.password.reveal`
    ///
    /// - Since `2026.01.2`, first documented in `2026.03.1` (2026-03-04)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 614
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordreveal)
    PamServerAccountPasswordReveal,
    /// `pam.server_account.password_change.initiated`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 615
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeinitiated)
    PamServerAccountPasswordChangeInitiated,
    /// `pam.server_account.password_change.out_of_band`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 616
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeoutofband)
    PamServerAccountPasswordChangeOutOfBand,
    /// `pam.server_account.password_change.update`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 617
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountpasswordchangeupdate)
    PamServerAccountPasswordChangeUpdate,
    /// `pam.server_account.update`
    ///
    /// - Since `2023.04.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 618
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserveraccountupdate)
    PamServerAccountUpdate,
    /// `pam.server_labels.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 619
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserverlabelsupdate)
    PamServerLabelsUpdate,
    /// `pam.service.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 620
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamservicecreate)
    PamServiceCreate,
    /// `pam.service.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 621
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceremove)
    PamServiceRemove,
    /// `pam.service_account.assign`
    ///
    /// Renamed from `pam.privileged_accounts.assign`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 622
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountassign)
    PamServiceAccountAssign,
    /// `pam.service_account.create`
    ///
    /// Renamed from `pam.privileged_accounts.create`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 623
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountcreate)
    PamServiceAccountCreate,
    /// `pam.service_account.delete`
    ///
    /// Renamed from `pam.privileged_accounts.delete`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 624
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountdelete)
    PamServiceAccountDelete,
    /// `pam.service_account.password.reveal`
    ///
    /// Renamed from `pam.privileged_accounts.password.reveal`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 625
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordreveal)
    PamServiceAccountPasswordReveal,
    /// `pam.service_account.password.update`
    ///
    /// Renamed from `pam.privileged_accounts.password.update`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 626
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordupdate)
    PamServiceAccountPasswordUpdate,
    /// `pam.service_account.password_rotation.end`
    ///
    /// Renamed from `pam.privileged_accounts.password_rotation.end`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 627
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordrotationend)
    PamServiceAccountPasswordRotationEnd,
    /// `pam.service_account.password_rotation.start`
    ///
    /// Renamed from `pam.privileged_accounts.password_rotation.start`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 628
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountpasswordrotationstart)
    PamServiceAccountPasswordRotationStart,
    /// `pam.service_account.update`
    ///
    /// Renamed from `pam.privileged_accounts.update`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 629
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamserviceaccountupdate)
    PamServiceAccountUpdate,
    /// `pam.sudo_command_bundle.create`
    ///
    /// - Since `2023.06.1`, first documented in `2024.07.1` (2024-07-11)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 630
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundlecreate)
    PamSudoCommandBundleCreate,
    /// `pam.sudo_command_bundle.delete`
    ///
    /// - Since `2023.06.1`, first documented in `2024.07.1` (2024-07-11)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 631
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundledelete)
    PamSudoCommandBundleDelete,
    /// `pam.sudo_command_bundle.update`
    ///
    /// - Since `2023.06.1`, first documented in `2024.07.1` (2024-07-11)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 632
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamsudocommandbundleupdate)
    PamSudoCommandBundleUpdate,
    /// `pam.team.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 633
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamcreate)
    PamTeamCreate,
    /// `pam.team.delete`
    ///
    /// - Since `2026.07.0`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 634
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamdelete)
    PamTeamDelete,
    /// `pam.team_group_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 635
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributecreate)
    PamTeamGroupAttributeCreate,
    /// `pam.team_group_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 636
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributedelete)
    PamTeamGroupAttributeDelete,
    /// `pam.team_group_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 637
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamgroupattributeupdate)
    PamTeamGroupAttributeUpdate,
    /// `pam.team_invitation.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 638
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteaminvitationcreate)
    PamTeamInvitationCreate,
    /// `pam.team_project_group_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 639
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributecreate)
    PamTeamProjectGroupAttributeCreate,
    /// `pam.team_project_group_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 640
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributedelete)
    PamTeamProjectGroupAttributeDelete,
    /// `pam.team_project_group_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 641
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectgroupattributeupdate)
    PamTeamProjectGroupAttributeUpdate,
    /// `pam.team_project_user_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 642
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributecreate)
    PamTeamProjectUserAttributeCreate,
    /// `pam.team_project_user_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 643
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributedelete)
    PamTeamProjectUserAttributeDelete,
    /// `pam.team_project_user_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 644
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamprojectuserattributeupdate)
    PamTeamProjectUserAttributeUpdate,
    /// `pam.team_settings.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 645
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamsettingsupdate)
    PamTeamSettingsUpdate,
    /// `pam.team_user_attribute.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 646
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributecreate)
    PamTeamUserAttributeCreate,
    /// `pam.team_user_attribute.delete`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 647
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributedelete)
    PamTeamUserAttributeDelete,
    /// `pam.team_user_attribute.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 648
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamteamuserattributeupdate)
    PamTeamUserAttributeUpdate,
    /// `pam.unbound_client.enroll`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 649
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamunboundclientenroll)
    PamUnboundClientEnroll,
    /// `pam.unmanaged_server.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 650
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamunmanagedservercreate)
    PamUnmanagedServerCreate,
    /// `pam.user.create`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 651
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamusercreate)
    PamUserCreate,
    /// `pam.user.remove`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 652
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamuserremove)
    PamUserRemove,
    /// `pam.user.update`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 653
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamuserupdate)
    PamUserUpdate,
    /// `pam.user_creds.issue`
    ///
    /// - Since `2022.02.0`, first documented in `2022.04.1` (2022-03-29)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 654
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamusercredsissue)
    PamUserCredsIssue,
    /// `pam.workload_connection.api_key.create`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 655
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeycreate)
    PamWorkloadConnectionApiKeyCreate,
    /// `pam.workload_connection.api_key.revoke`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 656
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrevoke)
    PamWorkloadConnectionApiKeyRevoke,
    /// `pam.workload_connection.api_key.rotation.activate`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 657
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationactivate)
    PamWorkloadConnectionApiKeyRotationActivate,
    /// `pam.workload_connection.api_key.rotation.create`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 658
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationcreate)
    PamWorkloadConnectionApiKeyRotationCreate,
    /// `pam.workload_connection.api_key.rotation.delete`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 659
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyrotationdelete)
    PamWorkloadConnectionApiKeyRotationDelete,
    /// `pam.workload_connection.api_key.update`
    ///
    /// - Since `2026.08.1`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 660
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionapikeyupdate)
    PamWorkloadConnectionApiKeyUpdate,
    /// `pam.workload_connection.create`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 661
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectioncreate)
    PamWorkloadConnectionCreate,
    /// `pam.workload_connection.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 662
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectiondelete)
    PamWorkloadConnectionDelete,
    /// `pam.workload_connection.update`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 663
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadconnectionupdate)
    PamWorkloadConnectionUpdate,
    /// `pam.workload_role.create`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 664
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadrolecreate)
    PamWorkloadRoleCreate,
    /// `pam.workload_role.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 665
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadroledelete)
    PamWorkloadRoleDelete,
    /// `pam.workload_role.update`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 666
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pamworkloadroleupdate)
    PamWorkloadRoleUpdate,
    /// `personal.admin.configuration.update`
    ///
    /// - Since `2024.02.8`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `okta-personal`
    /// - Category: `okta-personal`
    /// - Debug data: `PersonalAdminConfigUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 667
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#personaladminconfigurationupdate)
    PersonalAdminConfigurationUpdate,
    /// `personal.user.app_migration.export`
    ///
    /// - Since `2024.02.8`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `okta-personal`
    /// - Category: `okta-personal`
    /// - Debug data: `PersonalUserAppsMigrationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 668
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#personaluserappmigrationexport)
    PersonalUserAppMigrationExport,
    /// `pki.ca.add`
    ///
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
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
    /// - Since `2021.07.1`, first documented in `2021.08.1` (2021-08-03)
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
    /// - Since `2026.05.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2024.05.1`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2026.07.0`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 674
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertbind)
    PkiCertBind,
    /// `pki.cert.crl_download_failure`
    ///
    /// - Since `2023.07.2`, first documented in `2023.08.1` (2023-08-09)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `client-foundations`
    /// - Code 675
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertcrldownloadfailure)
    PkiCertCrlDownloadFailure,
    /// `pki.cert.issue`
    ///
    /// - Since `2017.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Before 2017: `core.user_auth.pki.cert.issue`
    /// - Code 676
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertissue)
    PkiCertIssue,
    /// `pki.cert.lifecycle.activate`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 677
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecycleactivate)
    PkiCertLifecycleActivate,
    /// `pki.cert.lifecycle.delete`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 678
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecycledelete)
    PkiCertLifecycleDelete,
    /// `pki.cert.lifecycle.hold`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 679
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclehold)
    PkiCertLifecycleHold,
    /// `pki.cert.lifecycle.revoke`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 680
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclerevoke)
    PkiCertLifecycleRevoke,
    /// `pki.cert.lifecycle.suspend`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`, `user`
    /// - Category: `client-foundations`
    /// - Code 681
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertlifecyclesuspend)
    PkiCertLifecycleSuspend,
    /// `pki.cert.renew`
    ///
    /// - Since `2017.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Before 2017: `core.user_auth.pki.cert.renew`
    /// - Code 682
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertrenew)
    PkiCertRenew,
    /// `pki.cert.revoke`
    ///
    /// - Since `2017.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device-trust-cert-distribution-and-binding`
    /// - Category: `client-foundations`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Before 2017: `core.user_auth.pki.cert.revoke`
    /// - Code 683
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pkicertrevoke)
    PkiCertRevoke,
    /// `plugin.downloaded`
    ///
    /// - Since `2016.48`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `plugin`
    /// - Category: `plugins`
    /// - Debug data: `PluginDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `plugin.downloaded`
    /// - Code 684
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#plugindownloaded)
    PluginDownloaded,
    /// `plugin.script_status`
    ///
    /// - Since `2016.48`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `plugin`
    /// - Category: `plugins`
    /// - Debug data: `PluginDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `plugin.script_status`
    /// - Code 685
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#pluginscriptstatus)
    PluginScriptStatus,
    /// `policy.auth_reevaluate.action`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 686
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyauthreevaluateaction)
    PolicyAuthReevaluateAction,
    /// `policy.auth_reevaluate.enforce`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 687
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyauthreevaluateenforce)
    PolicyAuthReevaluateEnforce,
    /// `policy.auth_reevaluate.fail`
    ///
    /// - Since `2023.09.0`, first documented in `2024.02.1` (2024-02-07)
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
    /// - Since `2023.09.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 689
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policycontinuousaccessaction)
    PolicyContinuousAccessAction,
    /// `policy.continuous_access.evaluate`
    ///
    /// - Since `2023.09.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 690
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policycontinuousaccessevaluate)
    PolicyContinuousAccessEvaluate,
    /// `policy.entity_risk.action`
    ///
    /// - Since `2023.09.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyActionResourceDetails`, `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 691
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyentityriskaction)
    PolicyEntityRiskAction,
    /// `policy.entity_risk.evaluate`
    ///
    /// - Since `2023.09.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`, `RuleResourceDetails`
    /// - Code 692
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyentityriskevaluate)
    PolicyEntityRiskEvaluate,
    /// `policy.evaluate_sign_on`
    ///
    /// - Since `2017.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `mfa-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `DeviceSignalPolicyResourceDetails`, `RuleSetBranchResourceDetails`, `UserAuthenticationResourceDetails`, `UserIdentificationPolicyResourceDetails`
    /// - Code 693
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyevaluatesignon)
    PolicyEvaluateSignOn,
    /// `policy.execute.user.start`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ExecutePolicyResourceDetails`
    /// - Before 2017: `policy.execute.user.start`
    /// - Code 694
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyexecuteuserstart)
    PolicyExecuteUserStart,
    /// `policy.lifecycle.activate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.activated`
    /// - Code 695
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleactivate)
    PolicyLifecycleActivate,
    /// `policy.lifecycle.create`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.created`
    /// - Code 696
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecyclecreate)
    PolicyLifecycleCreate,
    /// `policy.lifecycle.deactivate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.deactivated`
    /// - Code 697
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycledeactivate)
    PolicyLifecycleDeactivate,
    /// `policy.lifecycle.delete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.deleted`
    /// - Code 698
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycledelete)
    PolicyLifecycleDelete,
    /// `policy.lifecycle.overwrite`
    ///
    /// - Since `2017.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyLifecycleDebugData`
    /// - Targets: `PolicyLifecycleResourceDetails`
    /// - Before 2017: `policy.overwritten`
    /// - Code 699
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleoverwrite)
    PolicyLifecycleOverwrite,
    /// `policy.lifecycle.update`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible, change details
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Change details: `PolicyChangeDetailsEntry`
    /// - Before 2017: `policy.updated`
    /// - Code 700
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policylifecycleupdate)
    PolicyLifecycleUpdate,
    /// `policy.mapping.create`
    ///
    /// - Since `2021.12.0`, first documented in `2021.12.1` (2021-12-08)
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyMappingDetails`
    /// - Code 701
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policymappingcreate)
    PolicyMappingCreate,
    /// `policy.rule.action.execute`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.action.execute`
    /// - Code 702
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleactionexecute)
    PolicyRuleActionExecute,
    /// `policy.rule.activate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.activated`
    /// - Code 703
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleactivate)
    PolicyRuleActivate,
    /// `policy.rule.add`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.added`
    /// - Code 704
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleadd)
    PolicyRuleAdd,
    /// `policy.rule.deactivate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.deactivated`
    /// - Code 705
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruledeactivate)
    PolicyRuleDeactivate,
    /// `policy.rule.delete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.deleted`
    /// - Code 706
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruledelete)
    PolicyRuleDelete,
    /// `policy.rule.invalidate`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.invalidated`
    /// - Code 707
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleinvalidate)
    PolicyRuleInvalidate,
    /// `policy.rule.update`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `policy`
    /// - Category: `authn-platform`
    /// - Debug data: `PolicyDebugData`
    /// - Targets: `PolicyResourceDetails`
    /// - Before 2017: `policy.rule.updated`
    /// - Code 708
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyruleupdate)
    PolicyRuleUpdate,
    /// `policy.scheduled.execute`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `policy`
    /// - Category: `io-builder-platform`
    /// - Debug data: `AutomationsDebugData`
    /// - Targets: `ExecutePolicyResourceDetails`
    /// - Before 2017: `policy.scheduled.execute`
    /// - Code 709
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#policyscheduledexecute)
    PolicyScheduledExecute,
    /// `resource_servers.a2a_server.auth_server.add`
    ///
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.04.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2026.06.1`, first documented in `2026.07.1` (2026-07-02)
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
    /// - Since `2017.32`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Before 2017: `cvd.scheduled_action.user_suspension.canceled`
    /// - Code 739
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensioncanceled)
    ScheduledActionUserSuspensionCanceled,
    /// `scheduled_action.user_suspension.completed`
    ///
    /// - Since `2017.32`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Before 2017: `cvd.scheduled_action.user_suspension.completed`
    /// - Code 740
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensioncompleted)
    ScheduledActionUserSuspensionCompleted,
    /// `scheduled_action.user_suspension.scheduled`
    ///
    /// - Since `2017.32`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Debug data: `ScheduledActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `cvd.scheduled_action.user_suspension.scheduled`
    /// - Code 741
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensionscheduled)
    ScheduledActionUserSuspensionScheduled,
    /// `scheduled_action.user_suspension.updated`
    ///
    /// - Since `2017.32`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `uncategorized`
    /// - Category: `io-builder-platform`
    /// - Debug data: `ScheduledActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `cvd.scheduled_action.user_suspension.updated`
    /// - Code 742
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#scheduledactionusersuspensionupdated)
    ScheduledActionUserSuspensionUpdated,
    /// `security.attack.end`
    ///
    /// - Since `2021.02.2`, first documented in `2025.02.1` (2025-02-05)
    /// - Tags: `threat-insight`
    /// - Category: `essential-security`
    /// - Before 2017: `security.attack.end`
    /// - Code 743
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityattackend)
    SecurityAttackEnd,
    /// `security.attack.start`
    ///
    /// - Since `2021.02.2`, first documented in `2025.02.1` (2025-02-05)
    /// - Tags: `threat-insight`
    /// - Category: `essential-security`
    /// - Before 2017: `security.attack.start`
    /// - Code 744
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityattackstart)
    SecurityAttackStart,
    /// `security.attack_protection.settings.update`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2020.06.3`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2022.06.0`, first documented in `2022.06.1` (2022-06-09)
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
    /// - Since `2020.06.3`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2022.06.0`, first documented in `2022.06.1` (2022-06-09)
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
    /// - Since `2019.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Before 2017: `security.behavior.settings.create`
    /// - Code 750
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingscreate)
    SecurityBehaviorSettingsCreate,
    /// `security.behavior.settings.delete`
    ///
    /// - Since `2019.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Before 2017: `security.behavior.settings.delete`
    /// - Code 751
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingsdelete)
    SecurityBehaviorSettingsDelete,
    /// `security.behavior.settings.update`
    ///
    /// - Since `2019.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `behavior-settings`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BehaviorSettingsResourceDetails`
    /// - Before 2017: `security.behavior.settings.update`
    /// - Code 752
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybehaviorsettingsupdate)
    SecurityBehaviorSettingsUpdate,
    /// `security.breached_credential.detected`
    ///
    /// - Since `2024.04.2`, first documented in `2024.06.1` (2024-06-06)
    /// - Flags: event hook eligible
    /// - Tags: `account`, `security`, `user`
    /// - Category: `essential-security`
    /// - Code 753
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitybreachedcredentialdetected)
    SecurityBreachedCredentialDetected,
    /// `security.device.add_request_blacklist_policy`
    ///
    /// - Since `2018.08`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Before 2017: `security.device.add_request_blacklist_policy`
    /// - Code 754
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydeviceaddrequestblacklistpolicy)
    SecurityDeviceAddRequestBlacklistPolicy,
    /// `security.device.remove_request_blacklist_policy`
    ///
    /// - Since `2018.08`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Before 2017: `security.device.remove_request_blacklist_policy`
    /// - Code 755
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydeviceremoverequestblacklistpolicy)
    SecurityDeviceRemoveRequestBlacklistPolicy,
    /// `security.device.temporarily_disable_blacklisting`
    ///
    /// - Since `2018.05`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `device`, `security`
    /// - Category: `security`
    /// - Before 2017: `security.device.temporarily_disable_blacklisting`
    /// - Code 756
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitydevicetemporarilydisableblacklisting)
    SecurityDeviceTemporarilyDisableBlacklisting,
    /// `security.events.provider.activate`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 757
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsprovideractivate)
    SecurityEventsProviderActivate,
    /// `security.events.provider.create`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 758
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsprovidercreate)
    SecurityEventsProviderCreate,
    /// `security.events.provider.deactivate`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 759
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderdeactivate)
    SecurityEventsProviderDeactivate,
    /// `security.events.provider.delete`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 760
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderdelete)
    SecurityEventsProviderDelete,
    /// `security.events.provider.receive_event`
    ///
    /// - Since `2022.10.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Category: `essential-security`
    /// - Debug data: `SecurityEventsProviderReportedRiskDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 761
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderreceiveevent)
    SecurityEventsProviderReceiveEvent,
    /// `security.events.provider.update`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsProviderResourceDetails`
    /// - Code 762
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventsproviderupdate)
    SecurityEventsProviderUpdate,
    /// `security.events.transmitter.create`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 763
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmittercreate)
    SecurityEventsTransmitterCreate,
    /// `security.events.transmitter.delete`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 764
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmitterdelete)
    SecurityEventsTransmitterDelete,
    /// `security.events.transmitter.update`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `security`
    /// - Category: `itp`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SecurityEventsTransmitter`
    /// - Code 765
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityeventstransmitterupdate)
    SecurityEventsTransmitterUpdate,
    /// `security.protected_action.attempt`
    ///
    /// - Since `2024.04.3`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `security`
    /// - Category: `dda`
    /// - Code 766
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityprotectedactionattempt)
    SecurityProtectedActionAttempt,
    /// `security.protected_action.settings.update`
    ///
    /// - Since `2024.04.3`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2018.32`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `security`
    /// - Category: `essential-security`
    /// - Before 2017: `security.zone.request.blocked`
    /// - Code 768
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityrequestblocked)
    SecurityRequestBlocked,
    /// `security.session.detect_client_roaming`
    ///
    /// - Since `2017.28`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `security`, `session`
    /// - Category: `security`
    /// - Before 2017: `security.session.detect_client_roaming`
    /// - Code 769
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitysessiondetectclientroaming)
    SecuritySessionDetectClientRoaming,
    /// `security.session_protection.status.update`
    ///
    /// - Since `2026.02.0`, first documented in `2026.02.1` (2026-02-05)
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
    /// - Since `2019.07.0`, first documented in `2019.07.1` (2019-07-10)
    /// - Tags: `threat-insight-configuration`
    /// - Category: `essential-security`
    /// - Before 2017: `security.threat.configuration.update`
    /// - Code 771
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitythreatconfigurationupdate)
    SecurityThreatConfigurationUpdate,
    /// `security.threat.detected`
    ///
    /// - Since `2019.02.2`, first documented in `2019.03.1` (2019-03-12)
    /// - Tags: `security`, `threat-insight`
    /// - Category: `essential-security`
    /// - Before 2017: `security.threat.detected`
    /// - Code 772
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securitythreatdetected)
    SecurityThreatDetected,
    /// `security.trusted_origin.activate`
    ///
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2024.05.0`, first documented in `2024.05.1` (2024-05-09)
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
    /// - Since `2019.03.3`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `security`, `voice`
    /// - Category: `workforce-authenticators`
    /// - Before 2017: `security.voice.add_country_blacklist`
    /// - Code 778
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityvoiceaddcountryblacklist)
    SecurityVoiceAddCountryBlacklist,
    /// `security.voice.remove_country_blacklist`
    ///
    /// - Since `2019.03.3`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `security`, `voice`
    /// - Category: `workforce-authenticators`
    /// - Before 2017: `security.voice.remove_country_blacklist`
    /// - Code 779
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityvoiceremovecountryblacklist)
    SecurityVoiceRemoveCountryBlacklist,
    /// `security.zone.make_blacklist`
    ///
    /// - Since `2017.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`, `security`
    /// - Category: `security`
    /// - Before 2017: `security.zone.make_blacklist`
    /// - Code 780
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityzonemakeblacklist)
    SecurityZoneMakeBlacklist,
    /// `security.zone.remove_blacklist`
    ///
    /// - Since `2017.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`, `security`
    /// - Category: `security`
    /// - Before 2017: `security.zone.remove_blacklist`
    /// - Code 781
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#securityzoneremoveblacklist)
    SecurityZoneRemoveBlacklist,
    /// `self_service.disabled`
    ///
    /// - Since `2017.48`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `self-service`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.self_service.disabled`
    /// - Code 782
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#selfservicedisabled)
    SelfServiceDisabled,
    /// `self_service.enabled`
    ///
    /// - Since `2017.48`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `self-service`
    /// - Category: `iga-access-request`
    /// - Before 2017: `app.self_service.enabled`
    /// - Code 783
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#selfserviceenabled)
    SelfServiceEnabled,
    /// `support.org.update`
    ///
    /// - Since `2022.06.2`, first documented in `2022.07.1` (2022-07-07)
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
    /// - Since `2022.06.2`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `support-audit`
    /// - Category: `insights-platform`
    /// - Debug data: `SupportActionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 785
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#supportorgview)
    SupportOrgView,
    /// `system.agent.ad.config_change_detected`
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.agent.disconnected`, `app.ad.agent.reconnected`
    /// - Code 787
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadconnect)
    SystemAgentAdConnect,
    /// `system.agent.ad.create`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.config.agent.agent_created`
    /// - Code 788
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadcreate)
    SystemAgentAdCreate,
    /// `system.agent.ad.deactivate`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.config.agent.agent_deactivated`
    /// - Code 789
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddeactivate)
    SystemAgentAdDeactivate,
    /// `system.agent.ad.delete`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.config.agent.agent_deleted`
    /// - Code 790
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddelete)
    SystemAgentAdDelete,
    /// `system.agent.ad.dirsync.verify`
    ///
    /// - Since `2026.02.3`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 791
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaddirsyncverify)
    SystemAgentAdDirsyncVerify,
    /// `system.agent.ad.import_ou`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.api.user_import.warn.skipped_ou.missing_required_attribute`
    /// - Code 792
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadimportou)
    SystemAgentAdImportOu,
    /// `system.agent.ad.import_user`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.api.user_import.warn.skipped_user.attribute_too_long`, `app.ad.api.user_import.warn.skipped_user.internal_object`, `app.ad.api.user_import.warn.skipped_user.internal_object.unknown_user`, `app.ad.api.user_import.warn.skipped_user.invalid_user_account_control`, `app.ad.api.user_import.warn.skipped_user.invalid_user_account_control.unknown_user`, `app.ad.api.user_import.warn.skipped_user.invalid_user_account_control_computed`, `app.ad.api.user_import.warn.skipped_user.invalid_user_account_control_computed.unknown_user`, `app.ad.api.user_import.warn.skipped_user.missing_required_attribute`, `app.ad.api.user_import.warn.skipped_user.missing_required_attribute.unknown_user`
    /// - Code 793
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadimportuser)
    SystemAgentAdImportUser,
    /// `system.agent.ad.invoke_dir`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.dir-invoke`, `app.ad.agent.dir-invoke.error`
    /// - Code 794
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadinvokedir)
    SystemAgentAdInvokeDir,
    /// `system.agent.ad.reactivate`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.config.agent.agent_reactivate_failed_missing_token`, `app.ad.config.agent.agent_reactivated`
    /// - Code 795
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreactivate)
    SystemAgentAdReactivate,
    /// `system.agent.ad.read_config`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-config`, `app.ad.agent.read-config.error`
    /// - Code 796
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadconfig)
    SystemAgentAdReadConfig,
    /// `system.agent.ad.read_dirsync`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-dirsync`, `app.ad.agent.read-dirsync.error`
    /// - Code 797
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreaddirsync)
    SystemAgentAdReadDirsync,
    /// `system.agent.ad.read_ldap`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-ldap`, `app.ad.agent.read-ldap.error`
    /// - Code 798
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadldap)
    SystemAgentAdReadLdap,
    /// `system.agent.ad.read_schema`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-schema`, `app.ad.agent.read-schema.error`
    /// - Code 799
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadschema)
    SystemAgentAdReadSchema,
    /// `system.agent.ad.read_topology`
    ///
    /// Renamed from `system.agent.ad.read_toplogy`: A spelling was corrected in 2019\.08\.1\: one letter differs\, and description\, payload types\, category and tags are the same\.
    ///
    /// - Since `2016.20`, first documented in `2019.08.1` (2019-08-07)
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-forest-topology`, `app.ad.agent.read-forest-topology.error`
    /// - Code 800
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadreadtopology)
    SystemAgentAdReadTopology,
    /// `system.agent.ad.realtimesync`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.real-time-sync`, `app.ad.agent.real-time-sync.error`
    /// - Code 801
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadrealtimesync)
    SystemAgentAdRealtimesync,
    /// `system.agent.ad.reset_user_password`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.password.reset.failure`, `app.ad.password.reset.success`, `app.ad.password.reset.unlock-failed`
    /// - Code 802
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadresetuserpassword)
    SystemAgentAdResetUserPassword,
    /// `system.agent.ad.start`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.start`
    /// - Code 803
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadstart)
    SystemAgentAdStart,
    /// `system.agent.ad.unlock_user_account`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Before 2017: `app.ad.user.account.unlock.failure`, `app.ad.user.account.unlock.success`
    /// - Code 804
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadunlockuseraccount)
    SystemAgentAdUnlockUserAccount,
    /// `system.agent.ad.update`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.config`, `app.ad.agent.config.error`, `app.ad.agent.modify-config`, `app.ad.agent.modify-config.error`
    /// - Code 805
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupdate)
    SystemAgentAdUpdate,
    /// `system.agent.ad.update_user`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.user-auth-and-update`, `app.ad.agent.user-auth-and-update.error`
    /// - Code 806
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupdateuser)
    SystemAgentAdUpdateUser,
    /// `system.agent.ad.upgrade`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.upgrade`, `app.ad.agent.upgrade.error`
    /// - Code 807
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadupgrade)
    SystemAgentAdUpgrade,
    /// `system.agent.ad.upload_iwa_log`
    ///
    /// - Since `2019.02.1`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `iwa.agent.fetch-logs`, `iwa.agent.fetch-logs.error`
    /// - Code 808
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaduploadiwalog)
    SystemAgentAdUploadIwaLog,
    /// `system.agent.ad.upload_log`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.fetch-logs`, `app.ad.agent.fetch-logs.error`
    /// - Code 809
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentaduploadlog)
    SystemAgentAdUploadLog,
    /// `system.agent.ad.write_ldap`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.write-ldap`, `app.ad.agent.write-ldap.error`
    /// - Code 810
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentadwriteldap)
    SystemAgentAdWriteLdap,
    /// `system.agent.auto_update`
    ///
    /// - Since `2021.10.0`, first documented in `2021.10.1` (2021-10-07)
    /// - Tags: `ad-agent`, `agent-pool`
    /// - Category: `agent-rotation`
    /// - Debug data: `AgentUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 811
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentautoupdate)
    SystemAgentAutoUpdate,
    /// `system.agent.connector.connect`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ConnectorAgentResourceDetails`
    /// - Before 2017: `agents.connector_agent.agent_disconnected`, `agents.connector_agent.agent_reconnected`
    /// - Code 812
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectorconnect)
    SystemAgentConnectorConnect,
    /// `system.agent.connector.deactivate`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Before 2017: `agents.connector_agent.agent_deactivated`
    /// - Code 813
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectordeactivate)
    SystemAgentConnectorDeactivate,
    /// `system.agent.connector.delete`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Before 2017: `agents.connector_agent.agent_deleted`
    /// - Code 814
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectordelete)
    SystemAgentConnectorDelete,
    /// `system.agent.connector.reactivate`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `connector-agent`
    /// - Category: `directories`
    /// - Before 2017: `agents.connector_agent.agent_reactivate_failed_missing_token`, `agents.connector_agent.agent_reactivated`
    /// - Code 815
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentconnectorreactivate)
    SystemAgentConnectorReactivate,
    /// `system.agent.ldap.change_user_password`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ldap.agent.password_change`, `app.ldap.agent.password_change.timeout`
    /// - Code 816
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapchangeuserpassword)
    SystemAgentLdapChangeUserPassword,
    /// `system.agent.ldap.config_change_detected`
    ///
    /// - Since `2025.04.0`, first documented in `2025.05.1` (2025-05-08)
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
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ldap.jit.ambiguous`
    /// - Code 818
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapcreateuserJIT)
    SystemAgentLdapCreateUserJIT,
    /// `system.agent.ldap.disconnect`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ldap.agent.disconnected`
    /// - Code 819
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapdisconnect)
    SystemAgentLdapDisconnect,
    /// `system.agent.ldap.realtimesync`
    ///
    /// - Since `2022.02.0`, first documented in `2022.02.1` (2022-02-02)
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 820
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldaprealtimesync)
    SystemAgentLdapRealtimesync,
    /// `system.agent.ldap.reconnect`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `LdapDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ldap.agent.reconnected`
    /// - Code 821
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapreconnect)
    SystemAgentLdapReconnect,
    /// `system.agent.ldap.reset_user_password`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ldap.agent.password_reset`, `app.ldap.agent.password_reset.error`, `app.ldap.agent.password_reset.timeout`, `app.ldap.password.reset.constraint.error`, `app.ldap.password.reset.failed`, `app.ldap.password.reset.invalid.old.password`, `app.ldap.password.reset.succeeded`, `app.ldap.password.reset.systemic.error`, `app.ldap.password_reset.attribs_not_set`, `app.ldap.password_reset.new_confirm_password_empty`, `app.ldap.password_reset.new_password_empty`, `app.ldap.password_reset.old_new_passwords_equal`, `app.ldap.password_reset.old_password_empty`, `app.ldap.password_reset.passwords_do_not_match`, `app.ldap.password_reset.restriction.error`
    /// - Code 822
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapresetuserpassword)
    SystemAgentLdapResetUserPassword,
    /// `system.agent.ldap.unlock_user_account`
    ///
    /// - Since `2016.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Before 2017: `app.ldap.unlock.account.failed`, `app.ldap.unlock.account.succeeded`
    /// - Code 823
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapunlockuseraccount)
    SystemAgentLdapUnlockUserAccount,
    /// `system.agent.ldap.update_user`
    ///
    /// - Since `2021.10.0`, first documented in `2021.10.1` (2021-10-07)
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 824
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapupdateuser)
    SystemAgentLdapUpdateUser,
    /// `system.agent.ldap.update_user_password`
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldap-app`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ldap.agent.password_update`, `app.ldap.agent.password_update.error`
    /// - Code 825
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentldapupdateuserpassword)
    SystemAgentLdapUpdateUserPassword,
    /// `system.agent.register`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `agent`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ConnectorAgentResourceDetails`
    /// - Code 826
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentregister)
    SystemAgentRegister,
    /// `system.agent_pools.auto_update`
    ///
    /// - Since `2021.10.0`, first documented in `2021.10.1` (2021-10-07)
    /// - Tags: `ad-agent`, `agent-pool`
    /// - Category: `agent-rotation`
    /// - Debug data: `AgentUpdateDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 827
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemagentpoolsautoupdate)
    SystemAgentPoolsAutoUpdate,
    /// `system.api_token.create`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Before 2017: `api.token.create`
    /// - Code 828
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokencreate)
    SystemApiTokenCreate,
    /// `system.api_token.enable`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Before 2017: `api.token.enable`
    /// - Code 829
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenenable)
    SystemApiTokenEnable,
    /// `system.api_token.request_outside_allowed_range`
    ///
    /// - Since `2025.06.2`, first documented in `2025.07.1` (2025-07-03)
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Code 830
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenrequestoutsideallowedrange)
    SystemApiTokenRequestOutsideAllowedRange,
    /// `system.api_token.revoke`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Before 2017: `api.token.revoke`
    /// - Code 831
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenrevoke)
    SystemApiTokenRevoke,
    /// `system.api_token.update`
    ///
    /// - Since `2022.07.0`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `token`
    /// - Category: `outbound-federation`
    /// - Debug data: `ApiTokenDebugData`
    /// - Targets: `ApiTokenResourceDetails`
    /// - Code 832
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemapitokenupdate)
    SystemApiTokenUpdate,
    /// `system.beta.feature.enable`
    ///
    /// - Since `2019.07.1`, first documented in `2023.05.1` (2023-05-11)
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Before 2017: `core.beta.feature.enable`
    /// - Code 833
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembetafeatureenable)
    SystemBetaFeatureEnable,
    /// `system.brand.create`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 834
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembrandcreate)
    SystemBrandCreate,
    /// `system.brand.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 835
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembranddelete)
    SystemBrandDelete,
    /// `system.brand.update`
    ///
    /// - Since `2021.08.0`, first documented in `2021.08.1` (2021-08-03)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `BrandResourceDetails`
    /// - Code 836
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systembrandupdate)
    SystemBrandUpdate,
    /// `system.captcha.create`
    ///
    /// - Since `2021.05.1`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 837
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchacreate)
    SystemCaptchaCreate,
    /// `system.captcha.delete`
    ///
    /// - Since `2021.05.1`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 838
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchadelete)
    SystemCaptchaDelete,
    /// `system.captcha.update`
    ///
    /// - Since `2021.05.1`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CaptchaResourceDetails`
    /// - Code 839
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcaptchaupdate)
    SystemCaptchaUpdate,
    /// `system.client.concurrency_rate_limit.notification`
    ///
    /// - Since `2020.09.4`, first documented in `2020.11.1` (2020-11-05)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 840
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientconcurrencyratelimitnotification)
    SystemClientConcurrencyRateLimitNotification,
    /// `system.client.concurrency_rate_limit.violation`
    ///
    /// - Since `2020.06.1`, first documented in `2020.07.1` (2020-07-09)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 841
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientconcurrencyratelimitviolation)
    SystemClientConcurrencyRateLimitViolation,
    /// `system.client.rate_limit.notification`
    ///
    /// - Since `2020.09.4`, first documented in `2020.11.1` (2020-11-05)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 842
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientratelimitnotification)
    SystemClientRateLimitNotification,
    /// `system.client.rate_limit.violation`
    ///
    /// - Since `2020.06.1`, first documented in `2020.07.1` (2020-07-09)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `ClientRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 843
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemclientratelimitviolation)
    SystemClientRateLimitViolation,
    /// `system.csv.import_user`
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `system`
    /// - Category: `core-identity`
    /// - Before 2017: `app.csv.import_user.skipped_user`, `app.csv.import_user.skipped_user.unknown_user`
    /// - Code 844
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcsvimportuser)
    SystemCsvImportUser,
    /// `system.custom_email_server.lifecycle.activate`
    ///
    /// - Since `2025.10.1`, first documented in `2025.11.1` (2025-11-07)
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 845
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycleactivate)
    SystemCustomEmailServerLifecycleActivate,
    /// `system.custom_email_server.lifecycle.create`
    ///
    /// - Since `2025.10.1`, first documented in `2025.11.1` (2025-11-07)
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 846
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecyclecreate)
    SystemCustomEmailServerLifecycleCreate,
    /// `system.custom_email_server.lifecycle.deactivate`
    ///
    /// - Since `2025.10.1`, first documented in `2025.11.1` (2025-11-07)
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 847
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycledeactivate)
    SystemCustomEmailServerLifecycleDeactivate,
    /// `system.custom_email_server.lifecycle.delete`
    ///
    /// - Since `2025.10.1`, first documented in `2025.11.1` (2025-11-07)
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CustomEmailServerDebugData`
    /// - Targets: `CustomEmailServerTargetDetails`
    /// - Code 848
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomemailserverlifecycledelete)
    SystemCustomEmailServerLifecycleDelete,
    /// `system.custom_email_server.lifecycle.update`
    ///
    /// - Since `2025.10.1`, first documented in `2025.11.1` (2025-11-07)
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
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomPageResourceDetails`
    /// - Code 850
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomerrordelete)
    SystemCustomErrorDelete,
    /// `system.custom_error.update`
    ///
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomPageResourceDetails`
    /// - Code 851
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomerrorupdate)
    SystemCustomErrorUpdate,
    /// `system.custom_signin.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignInPageResourceDetails`
    /// - Code 852
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsignindelete)
    SystemCustomSigninDelete,
    /// `system.custom_signin.update`
    ///
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignInPageResourceDetails`
    /// - Code 853
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsigninupdate)
    SystemCustomSigninUpdate,
    /// `system.custom_signout.update`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SignOutPageResourceDetails`
    /// - Code 854
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomsignoutupdate)
    SystemCustomSignoutUpdate,
    /// `system.custom_url_domain.cert_renew`
    ///
    /// - Since `2021.11.0`, first documented in `2021.11.1` (2021-11-03)
    /// - Tags: `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 855
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaincertrenew)
    SystemCustomUrlDomainCertRenew,
    /// `system.custom_url_domain.cert_upload`
    ///
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `admin`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 856
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaincertupload)
    SystemCustomUrlDomainCertUpload,
    /// `system.custom_url_domain.delete`
    ///
    /// - Since `2021.11.0`, first documented in `2021.11.1` (2021-11-03)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 857
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaindelete)
    SystemCustomUrlDomainDelete,
    /// `system.custom_url_domain.initiate`
    ///
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 858
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomaininitiate)
    SystemCustomUrlDomainInitiate,
    /// `system.custom_url_domain.update`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
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
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CustomDomainResourceDetails`
    /// - Code 860
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemcustomurldomainverify)
    SystemCustomUrlDomainVerify,
    /// `system.directory.debugger.extend`
    ///
    /// - Since `2019.09.0`, first documented in `2019.10.1` (2019-10-09)
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Before 2017: `platform.directory.debugger.extend`
    /// - Code 861
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerextend)
    SystemDirectoryDebuggerExtend,
    /// `system.directory.debugger.grant`
    ///
    /// - Since `2019.09.0`, first documented in `2019.10.1` (2019-10-09)
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Before 2017: `platform.directory.debugger.grant`
    /// - Code 862
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggergrant)
    SystemDirectoryDebuggerGrant,
    /// `system.directory.debugger.query_executed`
    ///
    /// - Since `2019.09.0`, first documented in `2019.10.1` (2019-10-09)
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Before 2017: `platform.directory.debugger.query.executed`
    /// - Code 863
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerqueryexecuted)
    SystemDirectoryDebuggerQueryExecuted,
    /// `system.directory.debugger.revoke`
    ///
    /// - Since `2019.09.0`, first documented in `2019.10.1` (2019-10-09)
    /// - Tags: `agent`
    /// - Category: `directories`
    /// - Before 2017: `platform.directory.debugger.revoke`
    /// - Code 864
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdirectorydebuggerrevoke)
    SystemDirectoryDebuggerRevoke,
    /// `system.dr.failback`
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `dr`
    /// - Category: `honey-badger`
    /// - Debug data: `DRDebugData`
    /// - Targets: `DRResourceDetails`
    /// - Code 865
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdrfailback)
    SystemDrFailback,
    /// `system.dr.failover`
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `dr`
    /// - Category: `honey-badger`
    /// - Debug data: `DRDebugData`
    /// - Targets: `DRResourceDetails`
    /// - Code 866
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemdrfailover)
    SystemDrFailover,
    /// `system.email.account_unlock.sent_message`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailResourceDetails`
    /// - Before 2017: `core.user.email.message_sent.self_service.account_unlock`
    /// - Code 867
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailaccountunlocksentmessage)
    SystemEmailAccountUnlockSentMessage,
    /// `system.email.bounce.removal`
    ///
    /// - Since `2024.12.0`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `email`
    /// - Category: `core`
    /// - Debug data: `EmailBounceRemovalDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 868
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailbounceremoval)
    SystemEmailBounceRemoval,
    /// `system.email.challenge_factor_redeemed`
    ///
    /// - Since `2019.07.0`, first documented in `2019.07.1` (2019-07-10)
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `EmailFactorChallengeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.email.challenge_factor_redeemed`
    /// - Code 869
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailchallengefactorredeemed)
    SystemEmailChallengeFactorRedeemed,
    /// `system.email.delivery`
    ///
    /// - Since `2022.05.0`, first documented in `2023.01.1` (2023-01-11)
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
    /// - Since `2019.01.1`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Before 2017: `core.user.email.message_sent.mfa_enroll_notification`
    /// - Code 871
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailmfaenrollnotificationsentmessage)
    SystemEmailMfaEnrollNotificationSentMessage,
    /// `system.email.mfa_reset_notification.sent_message`
    ///
    /// - Since `2019.01.1`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Before 2017: `core.user.email.message_sent.mfa_reset_notification`
    /// - Code 872
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailmfaresetnotificationsentmessage)
    SystemEmailMfaResetNotificationSentMessage,
    /// `system.email.new_device_notification.sent_message`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `email`
    /// - Category: `end-user-security`
    /// - Before 2017: `core.user.email.message_sent.new_device_notification`
    /// - Code 873
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailnewdevicenotificationsentmessage)
    SystemEmailNewDeviceNotificationSentMessage,
    /// `system.email.password_reset.sent_message`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailResourceDetails`
    /// - Before 2017: `core.user.email.message_sent.self_service.password_reset`
    /// - Code 874
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailpasswordresetsentmessage)
    SystemEmailPasswordResetSentMessage,
    /// `system.email.send_factor_verify_message`
    ///
    /// - Since `2019.07.0`, first documented in `2019.07.1` (2019-07-10)
    /// - Tags: `email`
    /// - Category: `passwordless`
    /// - Debug data: `EmailFactorDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.email.send_factor_verify_message`
    /// - Code 875
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailsendfactorverifymessage)
    SystemEmailSendFactorVerifyMessage,
    /// `system.email.template.create`
    ///
    /// - Since `2021.07.0`, first documented in `2021.07.1` (2021-07-07)
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Code 876
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatecreate)
    SystemEmailTemplateCreate,
    /// `system.email.template.delete`
    ///
    /// - Since `2021.07.0`, first documented in `2021.07.1` (2021-07-07)
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Code 877
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatedelete)
    SystemEmailTemplateDelete,
    /// `system.email.template.settings_changed`
    ///
    /// - Since `2022.05.0`, first documented in `2022.06.1` (2022-06-09)
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateSettingsResourceDetails`
    /// - Code 878
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplatesettingschanged)
    SystemEmailTemplateSettingsChanged,
    /// `system.email.template.update`
    ///
    /// - Since `2020.03.0`, first documented in `2020.03.1` (2020-03-04)
    /// - Tags: `admin`, `email`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailTemplateResourceDetails`
    /// - Before 2017: `system.email.template.update`
    /// - Code 879
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememailtemplateupdate)
    SystemEmailTemplateUpdate,
    /// `system.email_domain.create`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 880
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomaincreate)
    SystemEmailDomainCreate,
    /// `system.email_domain.delete`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 881
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomaindelete)
    SystemEmailDomainDelete,
    /// `system.email_domain.update`
    ///
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
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
    /// - Since `2023.01.0`, first documented in `2023.01.1` (2023-01-11)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `EmailDomainResourceDetails`
    /// - Code 883
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systememaildomainverify)
    SystemEmailDomainVerify,
    /// `system.feature.disable`
    ///
    /// - Since `2019.05.0`, first documented in `2023.05.1` (2023-05-11)
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Debug data: `FeatureToggleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.feature.disable`
    /// - Code 884
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeaturedisable)
    SystemFeatureDisable,
    /// `system.feature.ea_auto_enroll`
    ///
    /// - Since `2019.03.1`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Before 2017: `core.feature.auto_enroll`
    /// - Code 885
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeatureeaautoenroll)
    SystemFeatureEaAutoEnroll,
    /// `system.feature.enable`
    ///
    /// - Since `2019.05.0`, first documented in `2023.05.1` (2023-05-11)
    /// - Tags: `admin`, `self-service-feature-management`, `system`
    /// - Category: `mgmt`
    /// - Debug data: `FeatureToggleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.feature.enable`
    /// - Code 886
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemfeatureenable)
    SystemFeatureEnable,
    /// `system.hook.key.created`
    ///
    /// - Since `2022.10.2`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 887
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeycreated)
    SystemHookKeyCreated,
    /// `system.hook.key.deleted`
    ///
    /// - Since `2022.10.2`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 888
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeydeleted)
    SystemHookKeyDeleted,
    /// `system.hook.key.updated`
    ///
    /// - Since `2022.10.2`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `hook-key`
    /// - Category: `data-foundations`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `HookKeyResourceDetails`
    /// - Code 889
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemhookkeyupdated)
    SystemHookKeyUpdated,
    /// `system.identity_sources.bulk_delete`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 890
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdelete)
    SystemIdentitySourcesBulkDelete,
    /// `system.identity_sources.bulk_device_delete`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 891
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdevicedelete)
    SystemIdentitySourcesBulkDeviceDelete,
    /// `system.identity_sources.bulk_device_upsert`
    ///
    /// - Since `2026.08.0`, first documented in `2026.08.1` (2026-08-06)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 892
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkdeviceupsert)
    SystemIdentitySourcesBulkDeviceUpsert,
    /// `system.identity_sources.bulk_group_delete`
    ///
    /// - Since `2025.09.0`, first documented in `2025.09.1` (2025-09-11)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 893
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupdelete)
    SystemIdentitySourcesBulkGroupDelete,
    /// `system.identity_sources.bulk_group_membership_delete`
    ///
    /// - Since `2025.09.0`, first documented in `2025.09.1` (2025-09-11)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 894
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupmembershipdelete)
    SystemIdentitySourcesBulkGroupMembershipDelete,
    /// `system.identity_sources.bulk_group_membership_upsert`
    ///
    /// - Since `2025.09.0`, first documented in `2025.09.1` (2025-09-11)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 895
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupmembershipupsert)
    SystemIdentitySourcesBulkGroupMembershipUpsert,
    /// `system.identity_sources.bulk_group_upsert`
    ///
    /// - Since `2025.09.0`, first documented in `2025.09.1` (2025-09-11)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 896
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkgroupupsert)
    SystemIdentitySourcesBulkGroupUpsert,
    /// `system.identity_sources.bulk_upsert`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 897
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesbulkupsert)
    SystemIdentitySourcesBulkUpsert,
    /// `system.identity_sources.group.create`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 898
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupcreate)
    SystemIdentitySourcesGroupCreate,
    /// `system.identity_sources.group.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 899
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupdelete)
    SystemIdentitySourcesGroupDelete,
    /// `system.identity_sources.group.update`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 901
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupuserassign)
    SystemIdentitySourcesGroupUserAssign,
    /// `system.identity_sources.group.user.revoke`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 902
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesgroupuserrevoke)
    SystemIdentitySourcesGroupUserRevoke,
    /// `system.identity_sources.user.create`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 903
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesusercreate)
    SystemIdentitySourcesUserCreate,
    /// `system.identity_sources.user.delete`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `identity-sources`
    /// - Category: `core-identity`
    /// - Code 904
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidentitysourcesuserdelete)
    SystemIdentitySourcesUserDelete,
    /// `system.identity_sources.user.update`
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2023.12.2`, first documented in `2024.01.1` (2024-01-11)
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 906
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeycreate)
    SystemIdpKeyCreate,
    /// `system.idp.key.delete`
    ///
    /// - Since `2023.12.2`, first documented in `2024.01.1` (2024-01-11)
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 907
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeydelete)
    SystemIdpKeyDelete,
    /// `system.idp.key.update`
    ///
    /// - Since `2023.12.2`, first documented in `2024.01.1` (2024-01-11)
    /// - Flags: event hook eligible
    /// - Tags: `idp`
    /// - Category: `inbound-federation`
    /// - Code 908
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemidpkeyupdate)
    SystemIdpKeyUpdate,
    /// `system.idp.lifecycle.activate`
    ///
    /// - Since `2020.09.1`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2020.09.1`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2020.09.1`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2020.09.1`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2020.12.2`, first documented in `2024.01.1` (2024-01-11)
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
    /// - Since `2020.09.1`, first documented in `2020.11.1` (2020-11-05)
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
    /// - Since `2019.01.1`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.clear.unconfirmed.users.summary`
    /// - Code 915
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportclearunconfirmeduserssummary)
    SystemImportClearUnconfirmedUsersSummary,
    /// `system.import.complete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.complete`
    /// - Code 916
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcomplete)
    SystemImportComplete,
    /// `system.import.complete_batch`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.batch.complete`
    /// - Code 917
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcompletebatch)
    SystemImportCompleteBatch,
    /// `system.import.custom_object.complete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.summary.custom_object`
    /// - Code 918
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectcomplete)
    SystemImportCustomObjectComplete,
    /// `system.import.custom_object.create`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.add_custom_object`
    /// - Code 919
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectcreate)
    SystemImportCustomObjectCreate,
    /// `system.import.custom_object.delete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.update_custom_object`
    /// - Code 920
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectdelete)
    SystemImportCustomObjectDelete,
    /// `system.import.custom_object.update`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.delete_custom_object`
    /// - Code 921
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportcustomobjectupdate)
    SystemImportCustomObjectUpdate,
    /// `system.import.download.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.download.complete`
    /// - Code 922
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportdownloadcomplete)
    SystemImportDownloadComplete,
    /// `system.import.download.start`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.download.start`
    /// - Code 923
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportdownloadstart)
    SystemImportDownloadStart,
    /// `system.import.entitlement`
    ///
    /// - Since `2025.03.0`, first documented in `2025.04.1` (2025-04-04)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Code 924
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportentitlement)
    SystemImportEntitlement,
    /// `system.import.entitlement.mismatch`
    ///
    /// - Since `2024.11.1`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Code 925
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportentitlementmismatch)
    SystemImportEntitlementMismatch,
    /// `system.import.group.complete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.summary.group`
    /// - Code 926
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupcomplete)
    SystemImportGroupComplete,
    /// `system.import.group.create`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.add_group`
    /// - Code 927
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupcreate)
    SystemImportGroupCreate,
    /// `system.import.group.delete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.delete_group`
    /// - Code 928
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupdelete)
    SystemImportGroupDelete,
    /// `system.import.group.start`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.import_groups`
    /// - Code 929
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupstart)
    SystemImportGroupStart,
    /// `system.import.group.update`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.update_group`
    /// - Code 930
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupupdate)
    SystemImportGroupUpdate,
    /// `system.import.group_membership.complete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.summary.group_membership`
    /// - Code 931
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportgroupmembershipcomplete)
    SystemImportGroupMembershipComplete,
    /// `system.import.implicit_deletion.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.implicit_deletion.complete`
    /// - Code 932
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimplicitdeletioncomplete)
    SystemImportImplicitDeletionComplete,
    /// `system.import.implicit_deletion.start`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.implicit_deletion.start`
    /// - Code 933
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimplicitdeletionstart)
    SystemImportImplicitDeletionStart,
    /// `system.import.import_profile`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.importing_profile`, `app.user_management.importing_profile_failed.email_length`, `app.user_management.importing_profile_failed.missing_externalid`, `app.user_management.importing_profile_failed.precomputed_login_length`
    /// - Code 934
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimportprofile)
    SystemImportImportProfile,
    /// `system.import.import_provisioning_info`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.provisioning_data`
    /// - Code 935
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportimportprovisioninginfo)
    SystemImportImportProvisioningInfo,
    /// `system.import.membership_processing.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.membership_processing.complete`
    /// - Code 936
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportmembershipprocessingcomplete)
    SystemImportMembershipProcessingComplete,
    /// `system.import.membership_processing.start`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.membership_processing.start`
    /// - Code 937
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportmembershipprocessingstart)
    SystemImportMembershipProcessingStart,
    /// `system.import.object_creation.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.object_creation.complete`
    /// - Code 938
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportobjectcreationcomplete)
    SystemImportObjectCreationComplete,
    /// `system.import.object_creation.start`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.object_creation.start`
    /// - Code 939
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportobjectcreationstart)
    SystemImportObjectCreationStart,
    /// `system.import.roadblock`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.fail.roadblock`
    /// - Code 940
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblock)
    SystemImportRoadblock,
    /// `system.import.roadblock.reschedule_and_resume`
    ///
    /// - Since `2017.19`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.fail.roadblock.reschedule_and_resume`
    /// - Code 941
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockrescheduleandresume)
    SystemImportRoadblockRescheduleAndResume,
    /// `system.import.roadblock.resume`
    ///
    /// - Since `2017.19`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.fail.roadblock.resume`
    /// - Code 942
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockresume)
    SystemImportRoadblockResume,
    /// `system.import.roadblock.updated`
    ///
    /// - Since `2019.11.0`, first documented in `2019.11.1` (2019-11-06)
    /// - Flags: change details
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ResourceDetails`
    /// - Change details: `RoadblockChangeDetailsEntry`
    /// - Before 2017: `system.import.roadblock.updated`
    /// - Code 943
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportroadblockupdated)
    SystemImportRoadblockUpdated,
    /// `system.import.schedule`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 944
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportschedule)
    SystemImportSchedule,
    /// `system.import.session.cancelled`
    ///
    /// - Since `2022.10.0`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 945
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessioncancelled)
    SystemImportSessionCancelled,
    /// `system.import.session.created`
    ///
    /// - Since `2022.10.0`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 946
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessioncreated)
    SystemImportSessionCreated,
    /// `system.import.session.expired`
    ///
    /// - Since `2022.10.0`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 947
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessionexpired)
    SystemImportSessionExpired,
    /// `system.import.session.triggered`
    ///
    /// - Since `2022.10.0`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 948
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportsessiontriggered)
    SystemImportSessionTriggered,
    /// `system.import.start`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.started`
    /// - Code 949
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportstart)
    SystemImportStart,
    /// `system.import.user.complete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.summary.user`
    /// - Code 950
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercomplete)
    SystemImportUserComplete,
    /// `system.import.user.create`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.add_user`
    /// - Code 951
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercreate)
    SystemImportUserCreate,
    /// `system.import.user.delete`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.delete_user`
    /// - Code 952
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserdelete)
    SystemImportUserDelete,
    /// `system.import.user.match`
    ///
    /// - Since `2018.43`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.match_user`
    /// - Code 953
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatch)
    SystemImportUserMatch,
    /// `system.import.user.start`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.import_user`
    /// - Code 954
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserstart)
    SystemImportUserStart,
    /// `system.import.user.suspend`
    ///
    /// - Since `2016.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.suspend_user`
    /// - Code 955
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusersuspend)
    SystemImportUserSuspend,
    /// `system.import.user.unsuspend`
    ///
    /// - Since `2016.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.unsuspend_user`
    /// - Code 956
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserunsuspend)
    SystemImportUserUnsuspend,
    /// `system.import.user.unsuspend_after_confirm`
    ///
    /// - Since `2016.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.user_match.unsuspend_after_confirm`, `app.user_management.unsuspend_user_after_confirm_failed`
    /// - Code 957
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserunsuspendafterconfirm)
    SystemImportUserUnsuspendAfterConfirm,
    /// `system.import.user.update`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.generic.import.details.update_user`
    /// - Code 958
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserupdate)
    SystemImportUserUpdate,
    /// `system.import.user.update_user_lifecycle_from_master`
    ///
    /// - Since `2016.24`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.user_management.update_user_lifecycle_from_master_failed`
    /// - Code 959
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportuserupdateuserlifecyclefrommaster)
    SystemImportUserUpdateUserLifecycleFromMaster,
    /// `system.import.user_csv.complete`
    ///
    /// - Since `2021.01.2`, first documented in `2021.02.1` (2021-02-03)
    /// - Tags: `admin`, `csv-upload`, `user-import`
    /// - Category: `developer-platform`
    /// - Debug data: `CSVImportUsersDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 960
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercsvcomplete)
    SystemImportUserCsvComplete,
    /// `system.import.user_csv.start`
    ///
    /// - Since `2021.01.2`, first documented in `2021.02.1` (2021-02-03)
    /// - Tags: `admin`, `csv-upload`, `user-import`
    /// - Category: `developer-platform`
    /// - Debug data: `CSVImportUsersDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 961
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusercsvstart)
    SystemImportUserCsvStart,
    /// `system.import.user_match.confirm`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 962
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchconfirm)
    SystemImportUserMatchConfirm,
    /// `system.import.user_match.unignore`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 963
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchunignore)
    SystemImportUserMatchUnignore,
    /// `system.import.user_match.update`
    ///
    /// - Since `2024.07.2`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `app`
    /// - Category: `core-identity`
    /// - Code 964
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchupdate)
    SystemImportUserMatchUpdate,
    /// `system.import.user_matching.complete`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.user_matching.complete`
    /// - Code 965
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchingcomplete)
    SystemImportUserMatchingComplete,
    /// `system.import.user_matching.start`
    ///
    /// - Since `2020.01.0`, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `import`, `system`
    /// - Category: `core-identity`
    /// - Debug data: `SystemImportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.import.user_matching.start`
    /// - Code 966
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemimportusermatchingstart)
    SystemImportUserMatchingStart,
    /// `system.iwa.create`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.created_successfully`, `iwa.creating_failed`
    /// - Code 967
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwacreate)
    SystemIwaCreate,
    /// `system.iwa.go_offline`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.ad_agents_went_offline`
    /// - Code 968
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwagooffline)
    SystemIwaGoOffline,
    /// `system.iwa.go_online`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.went_online`
    /// - Code 969
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwagoonline)
    SystemIwaGoOnline,
    /// `system.iwa.promote_primary`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.no_agents_promoted_to_primary`, `iwa.promoted_to_primary`
    /// - Code 970
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwapromoteprimary)
    SystemIwaPromotePrimary,
    /// `system.iwa.remove`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.removed`
    /// - Code 971
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaremove)
    SystemIwaRemove,
    /// `system.iwa.update`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.updated_successfully`, `iwa.updating_failed`
    /// - Code 972
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaupdate)
    SystemIwaUpdate,
    /// `system.iwa.use_default`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Before 2017: `iwa.primary_not_found`
    /// - Code 973
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwausedefault)
    SystemIwaUseDefault,
    /// `system.iwa_agentless.auth`
    ///
    /// - Since `2018.22`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Before 2017: `iwa.agentless.auth.failure`, `iwa.agentless.auth.success`
    /// - Code 974
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessauth)
    SystemIwaAgentlessAuth,
    /// `system.iwa_agentless.auth_after_redirect`
    ///
    /// - Since `2022.11.2`, first documented in `2022.12.1` (2022-12-09)
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Code 975
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessauthafterredirect)
    SystemIwaAgentlessAuthAfterRedirect,
    /// `system.iwa_agentless.redirect`
    ///
    /// - Since `2019.05.4`, first documented in `2019.07.1` (2019-07-10)
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Before 2017: `iwa.agentless.auth.redirect.defaultloginpage`, `iwa.agentless.auth.redirect.onpremiwa`
    /// - Code 976
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessredirect)
    SystemIwaAgentlessRedirect,
    /// `system.iwa_agentless.update`
    ///
    /// - Since `2018.22`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.agentless.update.failure`, `iwa.agentless.update.success`
    /// - Code 977
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessupdate)
    SystemIwaAgentlessUpdate,
    /// `system.iwa_agentless.user.not_found`
    ///
    /// - Since `2019.08.0`, first documented in `2019.08.1` (2019-08-07)
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.agentless.auth.failed.client_principal_id.invalid`, `iwa.agentless.auth.failed.user.multiple_user_found`, `iwa.agentless.auth.failed.user.not_found`
    /// - Code 978
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlessusernotfound)
    SystemIwaAgentlessUserNotFound,
    /// `system.iwa_agentless_kerberos.update`
    ///
    /// - Since `2019.05.4`, first documented in `2019.07.1` (2019-07-10)
    /// - Tags: `iwa`, `system`
    /// - Category: `directories`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `IwaResourceDetails`
    /// - Before 2017: `iwa.agentless.kerberos.update.failure`, `iwa.agentless.kerberos.update.success`
    /// - Code 979
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemiwaagentlesskerberosupdate)
    SystemIwaAgentlessKerberosUpdate,
    /// `system.ldapi.admin_limit_exceeded`
    ///
    /// - Since `2023.03.0`, first documented in `2023.03.1` (2023-03-08)
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
    /// - Since `2018.10`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.ldapi.bind`
    /// - Code 981
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapibind)
    SystemLdapiBind,
    /// `system.ldapi.search`
    ///
    /// - Since `2018.10`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.ldapi.search`
    /// - Code 982
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapisearch)
    SystemLdapiSearch,
    /// `system.ldapi.unbind`
    ///
    /// - Since `2018.10`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ldapi`
    /// - Category: `ud-core`
    /// - Actor: `LdapInterfaceResourceDetails`
    /// - Debug data: `LdapInterfaceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `system.ldapi.unbind`
    /// - Code 983
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemldapiunbind)
    SystemLdapiUnbind,
    /// `system.log_stream.lifecycle.activate`
    ///
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2021.09.1`, first documented in `2021.10.1` (2021-10-07)
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
    /// - Since `2021.01.1`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `admin`, `mfa`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `MFAFactorResourceDetails`
    /// - Code 989
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemmfafactoractivate)
    SystemMfaFactorActivate,
    /// `system.mfa.factor.deactivate`
    ///
    /// - Since `2021.01.1`, first documented in `2021.01.1` (2021-01-07)
    /// - Tags: `admin`, `mfa`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `MFAFactorResourceDetails`
    /// - Code 990
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemmfafactordeactivate)
    SystemMfaFactorDeactivate,
    /// `system.oauth2.token.request_outside_allowed_range`
    ///
    /// - Since `2025.06.2`, first documented in `2025.07.1` (2025-07-03)
    /// - Flags: event hook eligible
    /// - Tags: `oauth2`
    /// - Category: `inbound-federation`
    /// - Code 991
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoauth2tokenrequestoutsideallowedrange)
    SystemOauth2TokenRequestOutsideAllowedRange,
    /// `system.operation.concurrency_limit.violation`
    ///
    /// - Since `2022.07.0`, first documented in `2022.07.1` (2022-07-07)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 992
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationconcurrencylimitviolation)
    SystemOperationConcurrencyLimitViolation,
    /// `system.operation.rate_limit.violation`
    ///
    /// - Since `2020.12.0`, first documented in `2020.12.1` (2020-12-09)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 993
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationratelimitviolation)
    SystemOperationRateLimitViolation,
    /// `system.operation.rate_limit.warning`
    ///
    /// - Since `2021.01.2`, first documented in `2021.02.1` (2021-02-03)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OperationRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 994
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemoperationratelimitwarning)
    SystemOperationRateLimitWarning,
    /// `system.org.captcha.activate`
    ///
    /// - Since `2021.05.1`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `OrgCaptchaActivateResourceDetails`
    /// - Code 995
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgcaptchaactivate)
    SystemOrgCaptchaActivate,
    /// `system.org.captcha.deactivate`
    ///
    /// - Since `2021.05.1`, first documented in `2021.05.1` (2021-05-06)
    /// - Tags: `captcha`, `system`
    /// - Category: `developer-platform`
    /// - Code 996
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgcaptchadeactivate)
    SystemOrgCaptchaDeactivate,
    /// `system.org.lifecycle.create`
    ///
    /// - Since `2016.51`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `system`
    /// - Category: `mgmt`
    /// - Before 2017: `core.org.config.org_creation.failure`, `core.org.config.org_creation.success`
    /// - Code 997
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorglifecyclecreate)
    SystemOrgLifecycleCreate,
    /// `system.org.rate_limit.burst`
    ///
    /// - Since `2022.02.0`, first documented in `2022.02.1` (2022-02-02)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `BurstRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 998
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitburst)
    SystemOrgRateLimitBurst,
    /// `system.org.rate_limit.expiration.warning`
    ///
    /// - Since `2018.35`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.framework.ratelimit.expiration.warning`
    /// - Code 999
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitexpirationwarning)
    SystemOrgRateLimitExpirationWarning,
    /// `system.org.rate_limit.violation`
    ///
    /// - Since `2017.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.framework.ratelimit.exceeded`
    /// - Code 1000
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitviolation)
    SystemOrgRateLimitViolation,
    /// `system.org.rate_limit.warning`
    ///
    /// - Since `2017.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `OrgRateLimitDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.framework.ratelimit.warning`
    /// - Code 1001
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgratelimitwarning)
    SystemOrgRateLimitWarning,
    /// `system.org.task.remove`
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `system`
    /// - Category: `mgmt`
    /// - Debug data: `OrgLifecycleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.org.task.remove`
    /// - Code 1002
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemorgtaskremove)
    SystemOrgTaskRemove,
    /// `system.push.send_factor_verify_push`
    ///
    /// - Since `2020.06.3`, first documented in `2020.07.1` (2020-07-09)
    /// - Tags: `push`
    /// - Category: `enterprise-auth`
    /// - Debug data: `PushNotificationDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1003
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systempushsendfactorverifypush)
    SystemPushSendFactorVerifyPush,
    /// `system.rate_limit.configuration.update`
    ///
    /// - Since `2025.04.1`, first documented in `2025.04.1` (2025-04-04)
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Debug data: `RateLimitSettingsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1004
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemratelimitconfigurationupdate)
    SystemRateLimitConfigurationUpdate,
    /// `system.self_service.configuration.update`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
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
    /// - Since `2020.08.4`, first documented in `2020.09.2` (2020-09-08)
    /// - Tags: `sms`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsStatusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1006
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmsreceivestatus)
    SystemSmsReceiveStatus,
    /// `system.sms.send_account_unlock_message`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.sms.message_sent.self_service.account_unlock`
    /// - Code 1007
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendaccountunlockmessage)
    SystemSmsSendAccountUnlockMessage,
    /// `system.sms.send_factor_verify_message`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.sms.message_sent.factor`
    /// - Code 1008
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendfactorverifymessage)
    SystemSmsSendFactorVerifyMessage,
    /// `system.sms.send_okta_push_verify_message`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `enterprise-auth`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.sms.message_sent.push_verify.activation`
    /// - Code 1009
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendoktapushverifymessage)
    SystemSmsSendOktaPushVerifyMessage,
    /// `system.sms.send_password_reset_message`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.sms.message_sent.self_service.password_reset`
    /// - Code 1010
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendpasswordresetmessage)
    SystemSmsSendPasswordResetMessage,
    /// `system.sms.send_phone_verification_message`
    ///
    /// - Since `2016.12`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `sms`, `system`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `SmsDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.sms.message_sent.verify`
    /// - Code 1011
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemsmssendphoneverificationmessage)
    SystemSmsSendPhoneVerificationMessage,
    /// `system.theme.update`
    ///
    /// - Since `2021.08.0`, first documented in `2021.08.1` (2021-08-03)
    /// - Tags: `admin`
    /// - Category: `developer-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `ThemeResourceDetails`
    /// - Code 1012
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemthemeupdate)
    SystemThemeUpdate,
    /// `system.voice.receive_status`
    ///
    /// - Since `2020.08.4`, first documented in `2020.09.2` (2020-09-08)
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallStatusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1013
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicereceivestatus)
    SystemVoiceReceiveStatus,
    /// `system.voice.send_account_unlock_call`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.call_to_send_otp.message_sent.self_service.account_unlock`
    /// - Code 1014
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendaccountunlockcall)
    SystemVoiceSendAccountUnlockCall,
    /// `system.voice.send_call`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.call_made.factor`
    /// - Code 1015
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendcall)
    SystemVoiceSendCall,
    /// `system.voice.send_mfa_challenge_call`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.call_to_send_otp.message_sent.mfa.challenge`
    /// - Code 1016
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendmfachallengecall)
    SystemVoiceSendMfaChallengeCall,
    /// `system.voice.send_password_reset_call`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.call_to_send_otp.message_sent.self_service.password_reset`
    /// - Code 1017
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendpasswordresetcall)
    SystemVoiceSendPasswordResetCall,
    /// `system.voice.send_phone_verification_call`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `voice`
    /// - Category: `workforce-authenticators`
    /// - Debug data: `CallDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.call_to_send_otp.message_sent.verify`
    /// - Code 1018
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#systemvoicesendphoneverificationcall)
    SystemVoiceSendPhoneVerificationCall,
    /// `system.well_known_uri.update`
    ///
    /// - Since `2025.07.2`, first documented in `2025.07.1` (2025-07-03)
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
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Before 2017: `platform.task.lifecycle.activate`
    /// - Code 1020
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycleactivate)
    TaskLifecycleActivate,
    /// `task.lifecycle.create`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Before 2017: `platform.task.lifecycle.create`
    /// - Code 1021
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecyclecreate)
    TaskLifecycleCreate,
    /// `task.lifecycle.deactivate`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Before 2017: `platform.task.lifecycle.deactivate`
    /// - Code 1022
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycledeactivate)
    TaskLifecycleDeactivate,
    /// `task.lifecycle.delete`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Before 2017: `platform.task.lifecycle.delete`
    /// - Code 1023
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycledelete)
    TaskLifecycleDelete,
    /// `task.lifecycle.update`
    ///
    /// - Since `2018.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `task`
    /// - Category: `io-builder-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `SystemTaskResourceDetails`
    /// - Before 2017: `platform.task.lifecycle.update`
    /// - Code 1024
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#tasklifecycleupdate)
    TaskLifecycleUpdate,
    /// `user.account.expire_password`
    ///
    /// - Since `2024.01.2`, first documented in `2024.02.1` (2024-02-07)
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `UserAccessResourceDetails`
    /// - Code 1025
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountexpirepassword)
    UserAccountExpirePassword,
    /// `user.account.lock`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Before 2017: `core.user_auth.account_locked`
    /// - Code 1026
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountlock)
    UserAccountLock,
    /// `user.account.lock.limit`
    ///
    /// - Since `2019.05.0`, first documented in `2019.05.1` (2019-05-09)
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserAuthenticationResourceDetails`
    /// - Before 2017: `user.account.lock.limit`
    /// - Code 1027
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountlocklimit)
    UserAccountLockLimit,
    /// `user.account.preference_update`
    ///
    /// - Since `2023.11.0`, first documented in `2023.12.1` (2023-12-06)
    /// - Tags: `account`, `user`
    /// - Category: `auth-experiences`
    /// - Debug data: `UserAccountPreferenceDebugData`
    /// - Targets: `UserAccountPreferenceResourceDetails`
    /// - Code 1028
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountpreferenceupdate)
    UserAccountPreferenceUpdate,
    /// `user.account.privilege.grant`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `dda`
    /// - Debug data: `UserRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.admin_privilege.granted`
    /// - Code 1029
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountprivilegegrant)
    UserAccountPrivilegeGrant,
    /// `user.account.privilege.revoke`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `dda`
    /// - Debug data: `UserRoleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.admin_privilege.revoked`
    /// - Code 1030
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountprivilegerevoke)
    UserAccountPrivilegeRevoke,
    /// `user.account.report_suspicious_activity_by_enduser`
    ///
    /// - Since `2019.01.1`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `event-based-trigger-eligible`, `user`
    /// - Category: `end-user-security`
    /// - Debug data: `SuspiciousActivityDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.account.report_suspicious_activity_by_enduser`
    /// - Code 1031
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountreportsuspiciousactivitybyenduser)
    UserAccountReportSuspiciousActivityByEnduser,
    /// `user.account.reset_password`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `UserAccessResourceDetails`
    /// - Before 2017: `core.user.config.user_status.password_reset`, `core.user_auth.self_service.password_reset`, `core.user_auth.self_service.password_reset.invalid_recovery_token`, `core.user_auth.self_service.password_reset.invalid_security_answer`, `core.user_auth.self_service.password_reset.invalid_sms_code`, `core.user_auth.self_service.password_reset.invalid_user_state`, `core.user_auth.self_service.password_reset.issued_recovery_token`, `core.user_auth.self_service.password_reset.shared_email`, `core.user_auth.self_service.password_reset.suspended_user`, `core.user_auth.self_service.password_reset.unknown_user`
    /// - Code 1032
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountresetpassword)
    UserAccountResetPassword,
    /// `user.account.subscriptions.update`
    ///
    /// - Since `2024.09.0`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `UserAccessResourceDetails`
    /// - Before 2017: `core.user_auth.account_auto_unlocked`, `core.user_auth.self_service.account_unlock`, `core.user_auth.self_service.account_unlock.already_unlocked`, `core.user_auth.self_service.account_unlock.invalid_recovery_token`, `core.user_auth.self_service.account_unlock.invalid_security_answer`, `core.user_auth.self_service.account_unlock.invalid_sms_code`, `core.user_auth.self_service.account_unlock.shared_email`, `core.user_auth.self_service.account_unlock.unknown_user`
    /// - Code 1034
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlock)
    UserAccountUnlock,
    /// `user.account.unlock_by_admin`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Before 2017: `core.user_auth.account_unlocked_by_admin`
    /// - Code 1035
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlockbyadmin)
    UserAccountUnlockByAdmin,
    /// `user.account.unlock_failure`
    ///
    /// - Since `2018.23`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Before 2017: `core.user_auth.user.account.unlock_failure`
    /// - Code 1036
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlockfailure)
    UserAccountUnlockFailure,
    /// `user.account.unlock_token`
    ///
    /// - Since `2017.47`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.self_service.account_unlock.issued_recovery_token`
    /// - Code 1037
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountunlocktoken)
    UserAccountUnlockToken,
    /// `user.account.update_password`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `end-user-visible`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.config.password_update.failure`, `core.user.config.password_update.success`
    /// - Code 1038
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdatepassword)
    UserAccountUpdatePassword,
    /// `user.account.update_primary_email`
    ///
    /// - Since `2018.05`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `end-user-visible`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.update_primary_email`
    /// - Code 1039
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateprimaryemail)
    UserAccountUpdatePrimaryEmail,
    /// `user.account.update_profile`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `account`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Debug data: `UserConfigDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.config.profile_update.success`
    /// - Code 1040
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateprofile)
    UserAccountUpdateProfile,
    /// `user.account.update_secondary_email`
    ///
    /// - Since `2018.25`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `end-user-visible`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.update_secondary_email`
    /// - Code 1041
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdatesecondaryemail)
    UserAccountUpdateSecondaryEmail,
    /// `user.account.update_user_type`
    ///
    /// - Since `2020.02.0`, first documented in `2020.02.1` (2020-02-06)
    /// - Tags: `account`, `user`, `user-config`
    /// - Category: `ud-core`
    /// - Debug data: `UserTypeDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1042
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountupdateusertype)
    UserAccountUpdateUserType,
    /// `user.account.use_token`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.self_service.invalid_recovery_token`
    /// - Code 1043
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useraccountusetoken)
    UserAccountUseToken,
    /// `user.authentication.auth`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `UserAuthenticationResourceDetails`
    /// - Before 2017: `core.user_auth.invalid_certificate`, `core.user_auth.login_failed`, `core.user_auth.login_success`
    /// - Code 1044
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauth)
    UserAuthenticationAuth,
    /// `user.authentication.auth_identifier_not_in_policy`
    ///
    /// - Since `2026.05.0`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `ad-agent`, `delegated-auth`, `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `IdentifierNotInPolicyDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1045
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthidentifiernotinpolicy)
    UserAuthenticationAuthIdentifierNotInPolicy,
    /// `user.authentication.auth_unconfigured_identifier`
    ///
    /// - Since `2023.01.2`, first documented in `2023.02.1` (2023-02-08)
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `UnconfiguredIdentifierDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1046
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthunconfiguredidentifier)
    UserAuthenticationAuthUnconfiguredIdentifier,
    /// `user.authentication.auth_via_AD_agent`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.user_auth`, `app.ad.agent.user_auth.error`, `app.ad.login.bad_password`, `app.ad.login.expired_password`, `app.ad.login.locked_account`, `app.ad.login.success`, `app.ad.login.unknown_failure`, `app.ad.outbound.delauth.no_connected_agent`, `app.ad.outbound.delauth.timeout`
    /// - Code 1047
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaADagent)
    UserAuthenticationAuthViaADAgent,
    /// `user.authentication.auth_via_IDP`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpAuthDebugData`
    /// - Targets: `X509IdpAppUserResourceDetails`
    /// - Before 2017: `core.user_auth.idp.cannot_update_user_profile_or_groups`, `core.user_auth.idp.cannot_update_user_profile_or_groups.server_read_only`, `core.user_auth.idp.general_schema_warning`, `core.user_auth.idp.invalid_user_status`, `core.user_auth.idp.link_denied_for_groups`, `core.user_auth.idp.login_failed`, `core.user_auth.idp.multiple_matching_users`, `core.user_auth.idp.no_matching_users`, `core.user_auth.idp.saml.assertion_received_same_assertion_id`, `core.user_auth.idp.saml.login_success`, `core.user_auth.idp.saml.response_received_in_response_to_no_matching_key`, `core.user_auth.idp.saml.saml_validation_failed`, `core.user_auth.idp.saml.unknown_endpoint`, `core.user_auth.idp.saml.unknown_profile_attribute`, `core.user_auth.idp.username_filtered`, `core.user_auth.idp.username_transform_failed`, `core.user_auth.idp.x509.login_success`
    /// - Code 1048
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaIDP)
    UserAuthenticationAuthViaIDP,
    /// `user.authentication.auth_via_LDAP_agent`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Before 2017: `app.ldap.login.bad_password`, `app.ldap.login.disabled_account`, `app.ldap.login.expired_password`, `app.ldap.login.locked_account`, `app.ldap.login.success`, `app.ldap.login.unknown_failure`, `app.ldap.outbound.delauth.no_connected_agent`, `app.ldap.outbound.delauth.timeout`
    /// - Code 1049
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaLDAPagent)
    UserAuthenticationAuthViaLDAPAgent,
    /// `user.authentication.auth_via_inbound_SAML`
    ///
    /// - Since `2016.27`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Before 2017: `core.user_auth.saml2.inbound_saml_login_failed`
    /// - Code 1050
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviainboundSAML)
    UserAuthenticationAuthViaInboundSAML,
    /// `user.authentication.auth_via_inbound_delauth`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `DelAuthDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.inbound_del_auth.failure.account_not_found`, `app.inbound_del_auth.failure.duplicate_accounts_found`, `app.inbound_del_auth.failure.instance_not_found`, `app.inbound_del_auth.failure.invalid_login_credentials`, `app.inbound_del_auth.failure.invalid_request.could_not_parse_credentials`, `app.inbound_del_auth.failure.not_supported`
    /// - Code 1051
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviainbounddelauth)
    UserAuthenticationAuthViaInboundDelauth,
    /// `user.authentication.auth_via_iwa`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `directories`
    /// - Debug data: `IwaSsoDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `iwa.auth`, `iwa.invalid_certificate`, `iwa.invalid_token`, `iwa.invalid_xml_signature`, `iwa.no_certificate`
    /// - Code 1052
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaiwa)
    UserAuthenticationAuthViaIwa,
    /// `user.authentication.auth_via_mfa`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `UserFactorDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`, `X509IdpAppUserResourceDetails`
    /// - Before 2017: `core.user.factor.attempt_fail`, `core.user.factor.attempt_success`, `core.user_auth.duo.disabled_lockout`, `core.user_auth.duo.duo_down`, `core.user_auth.duo.invalid_integration`
    /// - Code 1053
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviamfa)
    UserAuthenticationAuthViaMfa,
    /// `user.authentication.auth_via_radius`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `radius`
    /// - Category: `hybrid-access`
    /// - Debug data: `RadiusDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.radius.login.failed`, `core.user_auth.radius.login.succeeded`
    /// - Code 1054
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviaradius)
    UserAuthenticationAuthViaRadius,
    /// `user.authentication.auth_via_richclient`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `msft-apps`
    /// - Debug data: `RichClientDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.rich_client.account_not_found`, `app.rich_client.instance_not_found`, `app.rich_client.invalid_org`, `app.rich_client.login_failure`, `app.rich_client.login_success`, `app.rich_client.multiple_accounts_found`
    /// - Code 1055
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviarichclient)
    UserAuthenticationAuthViaRichclient,
    /// `user.authentication.auth_via_social`
    ///
    /// - Since `2016.18`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `IdpAuthDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.idp.social.cannot_acquire_access_token`, `core.user_auth.idp.social.cannot_acquire_profile`, `core.user_auth.idp.social.invalid_userinfo_response`, `core.user_auth.idp.social.jit_callout_denied_by_callout`, `core.user_auth.idp.social.jit_callout_redirect`, `core.user_auth.idp.social.jit_callout_response_invalid`, `core.user_auth.idp.social.jit_callout_success`, `core.user_auth.idp.social.jit_error`, `core.user_auth.idp.social.link_callout_denied_by_callout`, `core.user_auth.idp.social.link_callout_redirect`, `core.user_auth.idp.social.link_callout_response_invalid`, `core.user_auth.idp.social.link_callout_success`, `core.user_auth.idp.social.link_denied_for_groups`, `core.user_auth.idp.social.login_success`
    /// - Code 1056
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthviasocial)
    UserAuthenticationAuthViaSocial,
    /// `user.authentication.authenticate`
    ///
    /// - Since `2017.44`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `device-trust-authentication`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Before 2017: `core.user_auth.authentication.auth_via_3rd_party_failure`, `core.user_auth.authentication.auth_via_3rd_party_success`, `core.user_auth.authentication.auth_via_okta_mobile_failure`, `core.user_auth.authentication.auth_via_okta_mobile_success`, `core.user_auth.authentication.auth_via_omm_failure`, `core.user_auth.authentication.auth_via_omm_success`, `core.user_auth.authentication.auth_via_saml_idp_failure`, `core.user_auth.authentication.auth_via_saml_idp_success`, `core.user_auth.authentication.authenticate`
    /// - Code 1057
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationauthenticate)
    UserAuthenticationAuthenticate,
    /// `user.authentication.dsso_via_non_priority_source`
    ///
    /// - Since `2024.03.0`, first documented in `2024.05.1` (2024-05-09)
    /// - Tags: `directory`, `user`
    /// - Category: `directories`
    /// - Debug data: `NonPrioritySourceDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1058
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationdssovianonprioritysource)
    UserAuthenticationDssoViaNonPrioritySource,
    /// `user.authentication.slo`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `inbound-federation`
    /// - Debug data: `UserSsoAuthenticationDebugData`
    /// - Targets: `UserSsoResourceDetails`
    /// - Before 2017: `app.auth.slo`, `app.auth.slo.saml.invalid_issuer`, `app.auth.slo.saml.invalid_nameid`, `app.auth.slo.saml.invalid_signature`, `app.auth.slo.saml.malformed_request`, `app.auth.slo.saml.malformed_request.invalid_type`, `app.auth.slo.with_reason`
    /// - Code 1059
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationslo)
    UserAuthenticationSlo,
    /// `user.authentication.sso`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserSsoAuthenticationDebugData`
    /// - Targets: `UserSsoResourceDetails`
    /// - Before 2017: `app.auth.sso`
    /// - Code 1060
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationsso)
    UserAuthenticationSso,
    /// `user.authentication.universal_logout`
    ///
    /// - Since `2024.02.2`, first documented in `2024.03.1` (2024-03-06)
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
    /// - Since `2024.06.0`, first documented in `2024.06.1` (2024-06-06)
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `inbound-federation`
    /// - Code 1062
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationuniversallogoutscheduled)
    UserAuthenticationUniversalLogoutScheduled,
    /// `user.authentication.verify`
    ///
    /// - Since `2017.27`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `end-user-visible`, `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetailsEx`, `UserAuthenticationResourceDetails`
    /// - Before 2017: `user.authentication.verify`
    /// - Code 1063
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userauthenticationverify)
    UserAuthenticationVerify,
    /// `user.behavior.profile.reset`
    ///
    /// - Since `2024.08.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: event hook eligible
    /// - Tags: `behavior-profile`
    /// - Category: `itp`
    /// - Code 1064
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userbehaviorprofilereset)
    UserBehaviorProfileReset,
    /// `user.credential.enroll`
    ///
    /// - Since `2017.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `device-trust-cert-distribution-and-binding`, `user`
    /// - Category: `device-assurance`
    /// - Debug data: `DeviceTrustDebugData`
    /// - Targets: `DeviceTrustResourceDetails`
    /// - Before 2017: `core.user_auth.credential.enroll`
    /// - Code 1065
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usercredentialenroll)
    UserCredentialEnroll,
    /// `user.device_session.end`
    ///
    /// - Since `2026.01.1`, first documented in `2026.02.1` (2026-02-05)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 1066
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userdevicesessionend)
    UserDeviceSessionEnd,
    /// `user.device_session.start`
    ///
    /// - Since `2026.01.1`, first documented in `2026.02.1` (2026-02-05)
    /// - Flags: Identity Engine only
    /// - Tags: `device-access`
    /// - Category: `device-access`
    /// - Code 1067
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userdevicesessionstart)
    UserDeviceSessionStart,
    /// `user.identity_snapshot.attestation.create`
    ///
    /// - Since `2020.09.3`, first documented in `2020.11.1` (2020-11-05)
    /// - Tags: `attestation`, `user`
    /// - Category: `inbound-federation`
    /// - Code 1068
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#useridentitysnapshotattestationcreate)
    UserIdentitySnapshotAttestationCreate,
    /// `user.identity_verification`
    ///
    /// - Since `2025.02.1`, first documented in `2025.04.1` (2025-04-04)
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
    /// - Since `2025.07.3`, first documented in `2025.08.1` (2025-08-11)
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
    /// - Since `2020.05.1`, first documented in `2020.05.1` (2020-05-08)
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
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.user_activated`
    /// - Code 1072
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycleactivate)
    UserLifecycleActivate,
    /// `user.lifecycle.create`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Debug data: `UserLifecycleDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `SelfServiceRegistrationPolicyRuleResourceDetails`
    /// - Before 2017: `core.user.config.user_creation.failure`, `core.user.config.user_creation.success`
    /// - Code 1073
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclecreate)
    UserLifecycleCreate,
    /// `user.lifecycle.deactivate`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.user_deactivated`
    /// - Code 1074
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeactivate)
    UserLifecycleDeactivate,
    /// `user.lifecycle.delete.completed`
    ///
    /// - Since `2016.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Before 2017: `core.user.config.user_status.delete.completed`
    /// - Code 1075
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeletecompleted)
    UserLifecycleDeleteCompleted,
    /// `user.lifecycle.delete.initiated`
    ///
    /// - Since `2016.29`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.user_status.delete.initiated`
    /// - Code 1076
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycledeleteinitiated)
    UserLifecycleDeleteInitiated,
    /// `user.lifecycle.jit.error.read_only`
    ///
    /// - Since `2018.06`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Debug data: `UserLifecycleDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.jit.error.read_only`
    /// - Code 1077
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclejiterrorreadonly)
    UserLifecycleJitErrorReadOnly,
    /// `user.lifecycle.password_mass_expiry`
    ///
    /// - Since `2018.04`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `user`
    /// - Category: `passwordless`
    /// - Before 2017: `core.user.config.user_status.password_mass_expiry`
    /// - Code 1078
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclepasswordmassexpiry)
    UserLifecyclePasswordMassExpiry,
    /// `user.lifecycle.reactivate`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `ud-core`
    /// - Before 2017: `core.user.config.user_reactivation.success`
    /// - Code 1079
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclereactivate)
    UserLifecycleReactivate,
    /// `user.lifecycle.suspend`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Before 2017: `core.user.config.user_status.suspended`
    /// - Code 1080
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecyclesuspend)
    UserLifecycleSuspend,
    /// `user.lifecycle.unsuspend`
    ///
    /// - Since `2016.13`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `user`
    /// - Category: `authn-platform`
    /// - Before 2017: `core.user.config.user_status.unsuspended`
    /// - Code 1081
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userlifecycleunsuspend)
    UserLifecycleUnsuspend,
    /// `user.mfa.attempt_bypass`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Before 2017: `core.user_auth.mfa_bypass_attempted`
    /// - Code 1082
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaattemptbypass)
    UserMfaAttemptBypass,
    /// `user.mfa.factor.activate`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `AuthenticatorEnrollmentDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`
    /// - Before 2017: `core.user.factor.activate`
    /// - Code 1083
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactoractivate)
    UserMfaFactorActivate,
    /// `user.mfa.factor.deactivate`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `mfa`
    /// - Category: `mfa-platform`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthenticatorEnrollmentResourceDetails`
    /// - Before 2017: `core.user.factor.deactivate`
    /// - Code 1084
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactordeactivate)
    UserMfaFactorDeactivate,
    /// `user.mfa.factor.reset_all`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Before 2017: `core.user.factor.reset_all`
    /// - Code 1085
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorresetall)
    UserMfaFactorResetAll,
    /// `user.mfa.factor.suspend`
    ///
    /// - Since `2020.09.4`, first documented in `2021.02.1` (2021-02-11)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1086
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorsuspend)
    UserMfaFactorSuspend,
    /// `user.mfa.factor.unsuspend`
    ///
    /// - Since `2020.09.4`, first documented in `2021.02.1` (2021-02-11)
    /// - Flags: event hook eligible, Identity Engine only
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Code 1087
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorunsuspend)
    UserMfaFactorUnsuspend,
    /// `user.mfa.factor.update`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `mfa`
    /// - Category: `mfa-platform`
    /// - Before 2017: `core.user.factor.update`
    /// - Code 1088
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfafactorupdate)
    UserMfaFactorUpdate,
    /// `user.mfa.okta_verify`
    ///
    /// - Since `2016.11`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Before 2017: `core.user_auth.mfa_okta_verify_response`
    /// - Code 1089
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverify)
    UserMfaOktaVerify,
    /// `user.mfa.okta_verify.deny_push`
    ///
    /// - Since `2018.03`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Before 2017: `core.user.factor.push_rejected`
    /// - Code 1090
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverifydenypush)
    UserMfaOktaVerifyDenyPush,
    /// `user.mfa.okta_verify.deny_push_upgrade_needed`
    ///
    /// - Since `2020.05.0`, first documented in `2020.05.1` (2020-05-08)
    /// - Tags: `mfa`
    /// - Category: `enterprise-auth`
    /// - Before 2017: `core.user.factor.push_rejected.upgrade_needed`
    /// - Code 1091
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usermfaoktaverifydenypushupgradeneeded)
    UserMfaOktaVerifyDenyPushUpgradeNeeded,
    /// `user.mfa.promote_enrollment`
    ///
    /// - Since `2026.07.1`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2023.01.2`, first documented in `2024.02.1` (2024-02-07)
    /// - Flags: event hook eligible
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Code 1093
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userriskchange)
    UserRiskChange,
    /// `user.risk.detect`
    ///
    /// - Since `2024.06.1`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: event hook eligible
    /// - Tags: `risk`, `security`
    /// - Category: `itp`
    /// - Code 1094
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#userriskdetect)
    UserRiskDetect,
    /// `user.session.access_admin_app`
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `admin`, `app`, `session`, `user`
    /// - Category: `mgmt`
    /// - Debug data: `AdminAppDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.admin.sso.bad_response`, `app.admin.sso.login.success`, `app.admin.sso.no_response`
    /// - Code 1095
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionaccessadminapp)
    UserSessionAccessAdminApp,
    /// `user.session.clear`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Before 2017: `core.user_auth.session_clear`
    /// - Code 1096
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionclear)
    UserSessionClear,
    /// `user.session.context.change`
    ///
    /// Renamed from `user.session.context.changed`: The ending became the plain verb in 2023\.05\.1\, with the same description\, payload types\, category and tags\.
    ///
    /// - Since `2023.01.0`, first documented in `2024.02.1` (2024-02-07)
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
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserSloDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.logout_success`
    /// - Code 1098
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionend)
    UserSessionEnd,
    /// `user.session.expire`
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `passwordless`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.session_expired`
    /// - Code 1099
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionexpire)
    UserSessionExpire,
    /// `user.session.impersonation.end`
    ///
    /// - Since `2016.09`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.impersonation.session.ended`
    /// - Code 1100
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationend)
    UserSessionImpersonationEnd,
    /// `user.session.impersonation.extend`
    ///
    /// - Since `2016.09`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.impersonation.grant.extended`
    /// - Code 1101
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationextend)
    UserSessionImpersonationExtend,
    /// `user.session.impersonation.grant`
    ///
    /// - Since `2016.09`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.impersonation.grant.enabled`
    /// - Code 1102
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationgrant)
    UserSessionImpersonationGrant,
    /// `user.session.impersonation.initiate`
    ///
    /// - Since `2016.09`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.impersonation.session.initiated`
    /// - Code 1103
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationinitiate)
    UserSessionImpersonationInitiate,
    /// `user.session.impersonation.revoke`
    ///
    /// - Since `2016.09`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `session`, `user`
    /// - Category: `dda`
    /// - Debug data: `UserImpersonationSessionDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user.impersonation.grant.revoked`
    /// - Code 1104
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionimpersonationrevoke)
    UserSessionImpersonationRevoke,
    /// `user.session.start`
    ///
    /// - Since `2016.02`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `session`, `user`
    /// - Category: `passwordless`
    /// - Actor: `UserAuthenticationResourceDetails`
    /// - Debug data: `UserAuthenticationDebugData`
    /// - Targets: `BotProtectionConfigurationResourceDetails`, `CaptchaVerifyResourceDetails`, `UserAuthenticationResourceDetails`, `UserIdentifierResourceDetails`
    /// - Before 2017: `core.user_auth.invalid_certificate`, `core.user_auth.login_denied`, `core.user_auth.login_failed`, `core.user_auth.login_failed.policy_denied`, `core.user_auth.login_success`, `core.user_auth.session_created_using_api_token`, `core.user_auth.session_created_using_token`
    /// - Code 1105
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#usersessionstart)
    UserSessionStart,
    /// `workflows.org.step_execution_limit.violation`
    ///
    /// - Since `2026.04.2`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1106
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsorgstepexecutionlimitviolation)
    WorkflowsOrgStepExecutionLimitViolation,
    /// `workflows.org.step_execution_limit.warning`
    ///
    /// - Since `2026.04.2`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1107
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsorgstepexecutionlimitwarning)
    WorkflowsOrgStepExecutionLimitWarning,
    /// `workflows.user.connection.create`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1108
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectioncreate)
    WorkflowsUserConnectionCreate,
    /// `workflows.user.connection.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1109
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectiondelete)
    WorkflowsUserConnectionDelete,
    /// `workflows.user.connection.reauthorize`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1110
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectionreauthorize)
    WorkflowsUserConnectionReauthorize,
    /// `workflows.user.connection.revoke`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1111
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserconnectionrevoke)
    WorkflowsUserConnectionRevoke,
    /// `workflows.user.delegatedflow.run`
    ///
    /// - Since `2022.06.0`, first documented in `2022.06.1` (2022-06-09)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1112
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserdelegatedflowrun)
    WorkflowsUserDelegatedflowRun,
    /// `workflows.user.execution_log_stream_connection.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1113
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectionactivate)
    WorkflowsUserExecutionLogStreamConnectionActivate,
    /// `workflows.user.execution_log_stream_connection.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1114
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectiondeactivate)
    WorkflowsUserExecutionLogStreamConnectionDeactivate,
    /// `workflows.user.execution_log_stream_connection.update`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1115
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserexecutionlogstreamconnectionupdate)
    WorkflowsUserExecutionLogStreamConnectionUpdate,
    /// `workflows.user.flow.activate`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1116
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowactivate)
    WorkflowsUserFlowActivate,
    /// `workflows.user.flow.create`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1117
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowcreate)
    WorkflowsUserFlowCreate,
    /// `workflows.user.flow.deactivate`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1118
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowdeactivate)
    WorkflowsUserFlowDeactivate,
    /// `workflows.user.flow.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1119
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowdelete)
    WorkflowsUserFlowDelete,
    /// `workflows.user.flow.execution.cancel`
    ///
    /// - Since `2023.08.0`, first documented in `2023.10.1` (2023-10-12)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1120
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutioncancel)
    WorkflowsUserFlowExecutionCancel,
    /// `workflows.user.flow.execution_history.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1121
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistoryactivate)
    WorkflowsUserFlowExecutionHistoryActivate,
    /// `workflows.user.flow.execution_history.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1122
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistorydeactivate)
    WorkflowsUserFlowExecutionHistoryDeactivate,
    /// `workflows.user.flow.execution_history.delete`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1123
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionhistorydelete)
    WorkflowsUserFlowExecutionHistoryDelete,
    /// `workflows.user.flow.execution_log_stream.activate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1124
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionlogstreamactivate)
    WorkflowsUserFlowExecutionLogStreamActivate,
    /// `workflows.user.flow.execution_log_stream.deactivate`
    ///
    /// - Since `2024.03.0`, first documented in `2024.03.1` (2024-03-06)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1125
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexecutionlogstreamdeactivate)
    WorkflowsUserFlowExecutionLogStreamDeactivate,
    /// `workflows.user.flow.export`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1126
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowexport)
    WorkflowsUserFlowExport,
    /// `workflows.user.flow.import`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1127
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowimport)
    WorkflowsUserFlowImport,
    /// `workflows.user.flow.move`
    ///
    /// - Since `2024.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1128
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowmove)
    WorkflowsUserFlowMove,
    /// `workflows.user.flow.save`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1129
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserflowsave)
    WorkflowsUserFlowSave,
    /// `workflows.user.folder.create`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1130
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfoldercreate)
    WorkflowsUserFolderCreate,
    /// `workflows.user.folder.delete`
    ///
    /// - Since `2022.11.1`, first documented in `2022.11.1` (2022-11-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1131
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderdelete)
    WorkflowsUserFolderDelete,
    /// `workflows.user.folder.duplicate`
    ///
    /// - Since `2024.11.0`, first documented in `2024.12.1` (2024-12-12)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1132
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderduplicate)
    WorkflowsUserFolderDuplicate,
    /// `workflows.user.folder.export`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1133
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderexport)
    WorkflowsUserFolderExport,
    /// `workflows.user.folder.import`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1134
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderimport)
    WorkflowsUserFolderImport,
    /// `workflows.user.folder.move`
    ///
    /// - Since `2024.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1135
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfoldermove)
    WorkflowsUserFolderMove,
    /// `workflows.user.folder.rename`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1136
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserfolderrename)
    WorkflowsUserFolderRename,
    /// `workflows.user.role.group.add`
    ///
    /// - Since `2024.02.1`, first documented in `2024.07.1` (2024-07-18)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1137
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserrolegroupadd)
    WorkflowsUserRoleGroupAdd,
    /// `workflows.user.role.group.remove`
    ///
    /// - Since `2024.02.1`, first documented in `2024.07.1` (2024-07-18)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1138
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserrolegroupremove)
    WorkflowsUserRoleGroupRemove,
    /// `workflows.user.role.user.add`
    ///
    /// - Since `2024.02.1`, first documented in `2024.07.1` (2024-07-18)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1139
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserroleuseradd)
    WorkflowsUserRoleUserAdd,
    /// `workflows.user.role.user.remove`
    ///
    /// - Since `2024.02.1`, first documented in `2024.07.1` (2024-07-18)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1140
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsuserroleuserremove)
    WorkflowsUserRoleUserRemove,
    /// `workflows.user.table.create`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1141
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertablecreate)
    WorkflowsUserTableCreate,
    /// `workflows.user.table.delete`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1142
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertabledelete)
    WorkflowsUserTableDelete,
    /// `workflows.user.table.export`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1143
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableexport)
    WorkflowsUserTableExport,
    /// `workflows.user.table.import`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1144
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableimport)
    WorkflowsUserTableImport,
    /// `workflows.user.table.move`
    ///
    /// - Since `2024.07.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1145
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertablemove)
    WorkflowsUserTableMove,
    /// `workflows.user.table.schema.export`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1146
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableschemaexport)
    WorkflowsUserTableSchemaExport,
    /// `workflows.user.table.schema.import`
    ///
    /// - Since `2023.06.1`, first documented in `2023.06.1` (2023-06-15)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1147
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableschemaimport)
    WorkflowsUserTableSchemaImport,
    /// `workflows.user.table.update`
    ///
    /// - Since `2021.02.1`, first documented in `2021.03.1` (2021-03-03)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1148
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableupdate)
    WorkflowsUserTableUpdate,
    /// `workflows.user.table.view`
    ///
    /// - Since `2021.02.1`, first documented in `2021.09.1` (2021-09-01)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1149
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertableview)
    WorkflowsUserTableView,
    /// `workflows.user.truststore.create`
    ///
    /// - Since `2026.05.3`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1150
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststorecreate)
    WorkflowsUserTruststoreCreate,
    /// `workflows.user.truststore.delete`
    ///
    /// - Since `2026.05.3`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1151
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoredelete)
    WorkflowsUserTruststoreDelete,
    /// `workflows.user.truststore.update`
    ///
    /// - Since `2026.05.3`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1152
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoreupdate)
    WorkflowsUserTruststoreUpdate,
    /// `workflows.user.truststore.view`
    ///
    /// - Since `2026.05.3`, first documented in `2026.06.1` (2026-06-02)
    /// - Tags: `workflows`
    /// - Category: `wax-insights`
    /// - Code 1153
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#workflowsusertruststoreview)
    WorkflowsUserTruststoreView,
    /// `workload_principal.activate`
    ///
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2026.01.2`, first documented in `2026.02.1` (2026-02-05)
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
    /// - Since `2026.01.2`, first documented in `2026.02.1` (2026-02-05)
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
    /// - Since `2026.01.2`, first documented in `2026.02.1` (2026-02-05)
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
    /// - Since `2026.01.2`, first documented in `2026.02.1` (2026-02-05)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2026.06.0`, first documented in `2026.08.1` (2026-08-06)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// Renamed from `workload_principal.managed_connection.activate`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.12.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// Renamed from `workload_principal.managed_connection.create`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2026.06.1` (2026-06-02)
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
    /// Renamed from `workload_principal.managed_connection.deactivate`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.12.0`, first documented in `2026.06.1` (2026-06-02)
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
    /// Renamed from `workload_principal.managed_connection.delete`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2026.06.1` (2026-06-02)
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
    /// Renamed from `workload_principal.managed_connection.update`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2026.06.1` (2026-06-02)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2025.11.1`, first documented in `2025.12.1` (2025-12-12)
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
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.activate`
    /// - Code 1172
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneactivate)
    ZoneActivate,
    /// `zone.create`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.create`
    /// - Code 1173
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonecreate)
    ZoneCreate,
    /// `zone.deactivate`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.deactivate`
    /// - Code 1174
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonedeactivate)
    ZoneDeactivate,
    /// `zone.delete`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.delete`
    /// - Code 1175
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonedelete)
    ZoneDelete,
    /// `zone.make_blacklist`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.make_blacklist`
    /// - Code 1176
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zonemakeblacklist)
    ZoneMakeBlacklist,
    /// `zone.remove_blacklist`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.remove_blacklist`
    /// - Code 1177
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneremoveblacklist)
    ZoneRemoveBlacklist,
    /// `zone.update`
    ///
    /// - Since `2017.49`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `network-zone`
    /// - Category: `essential-security`
    /// - Debug data: `NetworkZoneDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `zone.update`
    /// - Code 1178
    /// - [Entry in Okta's documentation](https://developer.okta.com/docs/reference/api/event-types/#zoneupdate)
    ZoneUpdate,
    /// `app.audit_report.download`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `insights-platform`
    /// - Debug data: `UserDiffReportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.audit_report.download`
    /// - Code 1179
    AppAuditReportDownload,
    /// `app.audit_report.download.local.active`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `insights-platform`
    /// - Debug data: `UserDiffReportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.audit_report.download.local.active`
    /// - Code 1180
    AppAuditReportDownloadLocalActive,
    /// `app.audit_report.download.local.deprov`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `insights-platform`
    /// - Debug data: `UserDiffReportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.audit_report.download.local.deprov`
    /// - Code 1181
    AppAuditReportDownloadLocalDeprov,
    /// `app.audit_report.download.rogue.report`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2017.52`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`
    /// - Category: `insights-platform`
    /// - Debug data: `UserDiffReportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.audit_report.download.rogue.report`
    /// - Code 1182
    AppAuditReportDownloadRogueReport,
    /// `app.kerberos_rich_client.invalid_org`
    ///
    /// **Retired**: gone after `2020.04.2` (2020-04-17).
    ///
    /// - Since `2017.50`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `kerberos-rich-client`
    /// - Category: `directories`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.kerberos_rich_client.invalid_org`
    /// - Code 1183
    AppKerberosRichClientInvalidOrg,
    /// `app.oauth2.invalid_client_ids`
    ///
    /// **Retired**: gone after `2023.10.1` (2023-10-12).
    ///
    /// - Since `2016.14`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `oauth2`, `oauth2-as-runtime`, `oauth2-org-as`
    /// - Category: `federation`
    /// - Debug data: `OAuth2DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.oauth2.invalid_client_ids_failure`
    /// - Code 1184
    AppOauth2InvalidClientIds,
    /// `app.office365.api.error.group.membership.update.assignment.failure`
    ///
    /// **Retired**: gone after `2026.01.1` (2026-01-09).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.membership.update.assignment.failure`
    /// - Code 1185
    AppOffice365ApiErrorGroupMembershipUpdateAssignmentFailure,
    /// `app.office365.api.error.group.membership.update.removal.failure`
    ///
    /// **Retired**: gone after `2026.01.1` (2026-01-09).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.group.membership.update.removal.failure`
    /// - Code 1186
    AppOffice365ApiErrorGroupMembershipUpdateRemovalFailure,
    /// `app.office365.api.error.import.profile.photo`
    ///
    /// **Retired**: gone after `2020.03.1` (2020-03-04).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.import.profile.photo`
    /// - Code 1187
    AppOffice365ApiErrorImportProfilePhoto,
    /// `app.office365.api.error.no.endpoints.found`
    ///
    /// **Retired**: gone after `2026.01.1` (2026-01-09).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.no.endpoints.found`
    /// - Code 1188
    AppOffice365ApiErrorNoEndpointsFound,
    /// `app.office365.api.error.push.profile.object`
    ///
    /// **Retired**: gone after `2020.03.1` (2020-03-04).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.push.profile.object`
    /// - Code 1189
    AppOffice365ApiErrorPushProfileObject,
    /// `app.office365.api.error.validate.creds.unknown.exception`
    ///
    /// **Retired**: gone after `2026.01.1` (2026-01-09).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.error.validate.creds.unknown.exception`
    /// - Code 1190
    AppOffice365ApiErrorValidateCredsUnknownException,
    /// `app.office365.api.set.wsfed.configure.type.success`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.api.set.wsfed.configure.type.success`
    /// - Code 1191
    AppOffice365ApiSetWsfedConfigureTypeSuccess,
    /// `app.office365.graph.api.error.service.principal.creation.failed.no.workaround`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Before 2017: `app.office365.graph.api.error.service.principal.creation.failed.no.workaround`
    /// - Code 1192
    AppOffice365GraphApiErrorServicePrincipalCreationFailedNoWorkaround,
    /// `app.office365.graph.api.error.service.principal.creation.failed.workaround`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `office365-app`
    /// - Category: `msft-apps`
    /// - Before 2017: `app.office365.graph.api.error.service.principal.creation.failed.workaround`
    /// - Code 1193
    AppOffice365GraphApiErrorServicePrincipalCreationFailedWorkaround,
    /// `app.office365.license.conversion.jo.begin.migration.gaas.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.jo.begin.migration.gaas.v1.to.v0`
    /// - Code 1194
    AppOffice365LicenseConversionJoBeginMigrationGaasV1ToV0,
    /// `app.office365.license.conversion.job.begin.downloading.custom.objects`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.begin.downloading.custom.objects`
    /// - Code 1195
    AppOffice365LicenseConversionJobBeginDownloadingCustomObjects,
    /// `app.office365.license.conversion.job.begin.migration.gaas.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.begin.migration.gaas.v0.to.v1`
    /// - Code 1196
    AppOffice365LicenseConversionJobBeginMigrationGaasV0ToV1,
    /// `app.office365.license.conversion.job.begin.migration.users.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.begin.migration.users.v0.to.v1`
    /// - Code 1197
    AppOffice365LicenseConversionJobBeginMigrationUsersV0ToV1,
    /// `app.office365.license.conversion.job.begin.migration.users.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.begin.migration.users.v1.to.v0`
    /// - Code 1198
    AppOffice365LicenseConversionJobBeginMigrationUsersV1ToV0,
    /// `app.office365.license.conversion.job.download.or.migration.failed`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.download.or.migration.failed`
    /// - Code 1199
    AppOffice365LicenseConversionJobDownloadOrMigrationFailed,
    /// `app.office365.license.conversion.job.end.count.migration.gaas.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.count.migration.gaas.v0.to.v1`
    /// - Code 1200
    AppOffice365LicenseConversionJobEndCountMigrationGaasV0ToV1,
    /// `app.office365.license.conversion.job.end.count.migration.gaas.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.count.migration.gaas.v1.to.v0`
    /// - Code 1201
    AppOffice365LicenseConversionJobEndCountMigrationGaasV1ToV0,
    /// `app.office365.license.conversion.job.end.count.migration.users.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.count.migration.users.v0.to.v1`
    /// - Code 1202
    AppOffice365LicenseConversionJobEndCountMigrationUsersV0ToV1,
    /// `app.office365.license.conversion.job.end.count.migration.users.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.count.migration.users.v1.to.v0`
    /// - Code 1203
    AppOffice365LicenseConversionJobEndCountMigrationUsersV1ToV0,
    /// `app.office365.license.conversion.job.end.downloading.custom.objects`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.downloading.custom.objects`
    /// - Code 1204
    AppOffice365LicenseConversionJobEndDownloadingCustomObjects,
    /// `app.office365.license.conversion.job.end.migration.gaas.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.migration.gaas.v0.to.v1`
    /// - Code 1205
    AppOffice365LicenseConversionJobEndMigrationGaasV0ToV1,
    /// `app.office365.license.conversion.job.end.migration.gaas.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.migration.gaas.v1.to.v0`
    /// - Code 1206
    AppOffice365LicenseConversionJobEndMigrationGaasV1ToV0,
    /// `app.office365.license.conversion.job.end.migration.users.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.migration.users.v0.to.v1`
    /// - Code 1207
    AppOffice365LicenseConversionJobEndMigrationUsersV0ToV1,
    /// `app.office365.license.conversion.job.end.migration.users.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.end.migration.users.v1.to.v0`
    /// - Code 1208
    AppOffice365LicenseConversionJobEndMigrationUsersV1ToV0,
    /// `app.office365.license.conversion.job.migration.gaas.v0.to.v1.failed`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.migration.gaas.v0.to.v1.failed`
    /// - Code 1209
    AppOffice365LicenseConversionJobMigrationGaasV0ToV1Failed,
    /// `app.office365.license.conversion.job.migration.gaas.v1.to.v0.failed`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.migration.gaas.v1.to.v0.failed`
    /// - Code 1210
    AppOffice365LicenseConversionJobMigrationGaasV1ToV0Failed,
    /// `app.office365.license.conversion.job.migration.users.v0.to.v1.failed`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.migration.users.v0.to.v1.failed`
    /// - Code 1211
    AppOffice365LicenseConversionJobMigrationUsersV0ToV1Failed,
    /// `app.office365.license.conversion.job.migration.users.v1.to.v0.failed`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.migration.users.v1.to.v0.failed`
    /// - Code 1212
    AppOffice365LicenseConversionJobMigrationUsersV1ToV0Failed,
    /// `app.office365.license.conversion.job.no.custom.objects.downloaded`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.no.custom.objects.downloaded`
    /// - Code 1213
    AppOffice365LicenseConversionJobNoCustomObjectsDownloaded,
    /// `app.office365.license.conversion.job.processing.app.instance`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.processing.app.instance`
    /// - Code 1214
    AppOffice365LicenseConversionJobProcessingAppInstance,
    /// `app.office365.license.conversion.job.skipping.inactive.app.instance`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.inactive.app.instance`
    /// - Code 1215
    AppOffice365LicenseConversionJobSkippingInactiveAppInstance,
    /// `app.office365.license.conversion.job.skipping.migration.gaa.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.migration.gaa.v0.to.v1`
    /// - Code 1216
    AppOffice365LicenseConversionJobSkippingMigrationGaaV0ToV1,
    /// `app.office365.license.conversion.job.skipping.migration.gaa.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.migration.gaa.v1.to.v0`
    /// - Code 1217
    AppOffice365LicenseConversionJobSkippingMigrationGaaV1ToV0,
    /// `app.office365.license.conversion.job.skipping.migration.user.v0.to.v1`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.migration.user.v0.to.v1`
    /// - Code 1218
    AppOffice365LicenseConversionJobSkippingMigrationUserV0ToV1,
    /// `app.office365.license.conversion.job.skipping.migration.user.v1.to.v0`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.migration.user.v1.to.v0`
    /// - Code 1219
    AppOffice365LicenseConversionJobSkippingMigrationUserV1ToV0,
    /// `app.office365.license.conversion.job.skipping.missing.creds.app.instance`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.missing.creds.app.instance`
    /// - Code 1220
    AppOffice365LicenseConversionJobSkippingMissingCredsAppInstance,
    /// `app.office365.license.conversion.job.skipping.no.change.licenses.app.instance`
    ///
    /// **Retired**: gone after `2020.09.2` (2020-09-08).
    ///
    /// - Since `2017.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app`, `office365-app`
    /// - Category: `msft-apps`
    /// - Debug data: `Office365DebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.office365.license.conversion.job.skipping.no.change.licenses.app.instance`
    /// - Code 1221
    AppOffice365LicenseConversionJobSkippingNoChangeLicensesAppInstance,
    /// `application.provision.group_membership.verify_exists`
    ///
    /// **Retired**: gone after `2019.12.1` (2019-12-11).
    ///
    /// - Since `2017.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `app-api`
    /// - Category: `oin-advanced-apps`
    /// - Code 1222
    ApplicationProvisionGroupMembershipVerifyExists,
    /// `mim.streamDevicesAppListCSVDownload`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2016.39`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `mim`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `mim.streamDevicesAppListCSVDownload`
    /// - Code 1223
    MimStreamDevicesAppListCSVDownload,
    /// `omm.app.VPN.settings.changed`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.app.VPN.settings.changed`
    /// - Code 1224
    OmmAppVPNSettingsChanged,
    /// `omm.app.WIFI.settings.changed`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.app.WIFI.settings.changed`
    /// - Code 1225
    OmmAppWIFISettingsChanged,
    /// `omm.app.eas.cert_based.settings.changed`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.app.eas.cert_based.settings.changed`
    /// - Code 1226
    OmmAppEasCertBasedSettingsChanged,
    /// `omm.app.eas.disabled`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.app.eas.disabled`
    /// - Code 1227
    OmmAppEasDisabled,
    /// `omm.app.eas.settings.changed`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.app.eas.settings.changed`
    /// - Code 1228
    OmmAppEasSettingsChanged,
    /// `omm.cma.created`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.cma.created`
    /// - Code 1229
    OmmCmaCreated,
    /// `omm.cma.deleted`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.cma.deleted`
    /// - Code 1230
    OmmCmaDeleted,
    /// `omm.cma.updated`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.cma.updated`
    /// - Code 1231
    OmmCmaUpdated,
    /// `omm.enrollment.changed`
    ///
    /// **Retired**: gone after `2025.02.1` (2025-02-05).
    ///
    /// - Since `2018.01`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `omm`
    /// - Category: `fastpass-platform`
    /// - Before 2017: `omm.enrollment.changed`
    /// - Code 1232
    OmmEnrollmentChanged,
    /// `security.password_spray.detected`
    ///
    /// **Hidden**: not documented after `2020.01.1` (2020-01-08).
    ///
    /// - Since none named, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `password-spray`
    /// - Category: `adaptive`
    /// - Before 2017: `security.password_spray.detected`
    /// - Code 1233
    SecurityPasswordSprayDetected,
    /// `system.agent.ad.read_toplogy`
    ///
    /// **Retired**: gone after `2019.07.1` (2019-07-10).
    ///
    /// Renamed to `system.agent.ad.read_topology`: A spelling was corrected in 2019\.08\.1\: one letter differs\, and description\, payload types\, category and tags are the same\.
    ///
    /// - Since `2016.20`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `ad-agent`
    /// - Category: `directories`
    /// - Debug data: `AdAgentGenericDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `app.ad.agent.read-forest-topology`, `app.ad.agent.read-forest-topology.error`
    /// - Code 1234
    SystemAgentAdReadToplogy,
    /// `system.billing.sms_usage_sent`
    ///
    /// **Retired**: gone after `2024.12.1` (2024-12-12).
    ///
    /// - Since `2018.36`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `admin`, `billing`
    /// - Category: `ace`
    /// - Before 2017: `core.billing.sms_usage_sent`
    /// - Code 1235
    SystemBillingSmsUsageSent,
    /// `system.idp.select`
    ///
    /// **Retired**: gone after `2019.05.1` (2019-05-09).
    ///
    /// - Since `2018.45`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `idp`
    /// - Category: `idx`
    /// - Before 2017: `system.idp.select`
    /// - Code 1236
    SystemIdpSelect,
    /// `system.org.suspicious.ip.rate_time.violation`
    ///
    /// **Retired**: gone after `2019.05.1` (2019-05-09).
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `system`
    /// - Category: `performance`
    /// - Before 2017: `core.framework.ratelimit.suspicious.ip.exceeded`
    /// - Code 1237
    SystemOrgSuspiciousIpRateTimeViolation,
    /// `tokens.transform.process`
    ///
    /// **Retired**: gone after `unlabelled` (2019-02-14).
    ///
    /// Renamed to `saml.tokens.transform.process`: Both ids got the prefix saml in the second publication of 2019\, with everything else the same\.
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Before 2017: `platform.tokens.transform.process.failure`
    /// - Code 1238
    TokensTransformProcess,
    /// `tokens.transform.response`
    ///
    /// **Retired**: gone after `unlabelled` (2019-02-14).
    ///
    /// Renamed to `saml.tokens.transform.response`: Both ids got the prefix saml in the second publication of 2019\, with everything else the same\.
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Before 2017: `platform.tokens.transform.response`, `platform.tokens.transform.response.failure`
    /// - Code 1239
    TokensTransformResponse,
    /// `user.account.access_super_user_app`
    ///
    /// **Retired**: gone after `2022.04.1` (2022-03-31).
    ///
    /// - Since `2016.15`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `account`, `user`
    /// - Category: `authn`
    /// - Debug data: `UserAccessDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `core.user_auth.super_user_app_accessed`
    /// - Code 1240
    UserAccountAccessSuperUserApp,
    /// `webhook.create`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// Renamed to `event_hook.created`: The feature changed its name from webhooks to event hooks in 2019\.05\.1\, and its ids with it\.
    ///
    /// - Since `2018.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `webhook`
    /// - Category: `extensibility`
    /// - Before 2017: `platform.webhook.create`
    /// - Code 1241
    WebhookCreate,
    /// `webhook.delete`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// Renamed to `event_hook.deleted`: The feature changed its name from webhooks to event hooks in 2019\.05\.1\, and its ids with it\.
    ///
    /// - Since `2018.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `webhook`
    /// - Category: `extensibility`
    /// - Before 2017: `platform.webhook.delete`
    /// - Code 1242
    WebhookDelete,
    /// `webhook.modify`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// - Since `2018.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `webhook`
    /// - Category: `extensibility`
    /// - Before 2017: `platform.webhook.modify`
    /// - Code 1243
    WebhookModify,
    /// `webhook.verify`
    ///
    /// **Retired**: gone after `2019.03.1` (2019-03-12).
    ///
    /// - Since `2018.33`, first documented in `unlabelled` (2019-02-14) or earlier
    /// - Tags: `webhook`
    /// - Category: `extensibility`
    /// - Before 2017: `platform.webhook.verify.failure`, `platform.webhook.verify.success`
    /// - Code 1244
    WebhookVerify,
    /// `oauth2.tokens.transform.error.response`
    ///
    /// **Retired**: gone after `2020.05.1` (2020-05-08).
    ///
    /// - Since `2019.01.3`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Debug data: `TokenTransformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.tokens.transform.oauth2.response.error`
    /// - Code 1245
    Oauth2TokensTransformErrorResponse,
    /// `oauth2.tokens.transform.process`
    ///
    /// **Retired**: gone after `2020.05.1` (2020-05-08).
    ///
    /// - Since `2019.01.3`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Debug data: `TokenTransformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.tokens.transform.oauth2.process.failure`
    /// - Code 1246
    Oauth2TokensTransformProcess,
    /// `oauth2.tokens.transform.response`
    ///
    /// **Retired**: gone after `2020.05.1` (2020-05-08).
    ///
    /// - Since `2019.01.3`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Debug data: `TokenTransformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.tokens.transform.oauth2.response`, `platform.tokens.transform.oauth2.response.failure`
    /// - Code 1247
    Oauth2TokensTransformResponse,
    /// `saml.tokens.transform.process`
    ///
    /// **Retired**: gone after `2020.05.1` (2020-05-08).
    ///
    /// Renamed from `tokens.transform.process`: Both ids got the prefix saml in the second publication of 2019\, with everything else the same\.
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Debug data: `TokenTransformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.tokens.transform.saml.process.failure`
    /// - Code 1248
    SamlTokensTransformProcess,
    /// `saml.tokens.transform.response`
    ///
    /// **Retired**: gone after `2020.05.1` (2020-05-08).
    ///
    /// Renamed from `tokens.transform.response`: Both ids got the prefix saml in the second publication of 2019\, with everything else the same\.
    ///
    /// - Since `2018.28`, first documented in `unlabelled` (2019-03-07)
    /// - Tags: `token`, `tokens-transform`
    /// - Category: `federation`
    /// - Debug data: `TokenTransformDebugData`
    /// - Targets: `ResourceDetails`
    /// - Before 2017: `platform.tokens.transform.saml.response`, `platform.tokens.transform.saml.response.failure`
    /// - Code 1249
    SamlTokensTransformResponse,
    /// `security.internal.authentication`
    ///
    /// **Hidden**: not documented after `2020.01.1` (2020-01-08).
    ///
    /// - Since none named, first documented in `2020.01.1` (2020-01-08)
    /// - Tags: `security`
    /// - Category: `adaptive`
    /// - Code 1250
    SecurityInternalAuthentication,
    /// `app.oauth2.api_resource.create`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2022.04.2`, first documented in `2022.05.1` (2022-05-05)
    /// - Tags: `oauth2`, `oauth2-api-resource`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 1251
    AppOauth2ApiResourceCreate,
    /// `app.oauth2.api_resource.delete`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2022.04.2`, first documented in `2022.05.1` (2022-05-05)
    /// - Tags: `oauth2`, `oauth2-api-resource`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 1252
    AppOauth2ApiResourceDelete,
    /// `app.oauth2.api_resource.update`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// - Since `2022.04.2`, first documented in `2022.05.1` (2022-05-05)
    /// - Tags: `oauth2`, `oauth2-api-resource`
    /// - Category: `outbound-federation`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `AuthorizationServerResourceDetails`
    /// - Code 1253
    AppOauth2ApiResourceUpdate,
    /// `security.internal.threat.detected`
    ///
    /// **Hidden**: not documented after `2022.11.1` (2022-11-02).
    ///
    /// - Since `2022.05.0`, first documented in `2022.06.1` (2022-06-09)
    /// - Tags: `security`, `threat-insight`
    /// - Category: `adaptive`
    /// - Code 1254
    SecurityInternalThreatDetected,
    /// `user.session.context.changed`
    ///
    /// **Retired**: gone after `2023.03.1` (2023-03-08).
    ///
    /// Renamed to `user.session.context.change`: The ending became the plain verb in 2023\.05\.1\, with the same description\, payload types\, category and tags\.
    ///
    /// - Since `2023.01.0`, first documented in `2023.02.1` (2023-02-08)
    /// - Flags: event hook eligible
    /// - Tags: `end-user-visible`, `session`, `user`
    /// - Category: `cred-platform`
    /// - Debug data: `SessionContextDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1255
    UserSessionContextChanged,
    /// `policy.continuous_access_evaluate.deny`
    ///
    /// **Retired**: gone after `2023.03.1` (2023-03-08).
    ///
    /// - Since `2023.03.0`, first documented in `2023.03.1` (2023-03-08)
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `idx`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `CAEDenyResourceDetails`
    /// - Code 1256
    PolicyContinuousAccessEvaluateDeny,
    /// `policy.continuous_access_evaluate.fail`
    ///
    /// **Retired**: gone after `2023.08.1` (2023-08-09).
    ///
    /// - Since `2023.03.0`, first documented in `2023.04.1` (2023-04-05)
    /// - Flags: event hook eligible
    /// - Tags: `policy`, `security`, `session`
    /// - Category: `idx`
    /// - Debug data: `ContinuousAccessEvaluationDebugData`
    /// - Targets: `PolicyEvaluationResourceDetails`
    /// - Code 1257
    PolicyContinuousAccessEvaluateFail,
    /// `security.partner.report.risk`
    ///
    /// **Retired**: gone after `2024.02.1` (2024-02-07).
    ///
    /// - Since `2022.10.0`, first documented in `2024.02.1` (2024-02-07)
    /// - Category: `device-platform`
    /// - Debug data: `PartnerRiskReportDebugData`
    /// - Targets: `ResourceDetails`
    /// - Code 1258
    SecurityPartnerReportRisk,
    /// `device.check.add`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `device.posture.check.add`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceCheckResourceDetails`
    /// - Code 1259
    DeviceCheckAdd,
    /// `device.check.delete`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `device.posture.check.delete`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceCheckResourceDetails`
    /// - Code 1260
    DeviceCheckDelete,
    /// `device.check.update`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `device.posture.check.update`: All three ids of device checks got the word posture in 2024\.12\.1\, with the same debugData type\, category and tags\.
    ///
    /// - Since `2024.09.0`, first documented in `2024.09.1` (2024-09-12)
    /// - Flags: Identity Engine only, change details
    /// - Tags: `device-identity`
    /// - Category: `device-assurance`
    /// - Debug data: `SystemDebugData`
    /// - Targets: `DeviceCheckResourceDetails`
    /// - Change details: `DeviceCheckChangeDetailsEntry`
    /// - Code 1261
    DeviceCheckUpdate,
    /// `pam.privileged_accounts.assign`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.assign`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1262
    PamPrivilegedAccountsAssign,
    /// `pam.privileged_accounts.create`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.create`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1263
    PamPrivilegedAccountsCreate,
    /// `pam.privileged_accounts.delete`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.delete`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1264
    PamPrivilegedAccountsDelete,
    /// `pam.privileged_accounts.password.reveal`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.password.reveal`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1265
    PamPrivilegedAccountsPasswordReveal,
    /// `pam.privileged_accounts.password.update`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.password.update`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1266
    PamPrivilegedAccountsPasswordUpdate,
    /// `pam.privileged_accounts.password_rotation.end`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.password_rotation.end`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1267
    PamPrivilegedAccountsPasswordRotationEnd,
    /// `pam.privileged_accounts.password_rotation.start`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.password_rotation.start`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1268
    PamPrivilegedAccountsPasswordRotationStart,
    /// `pam.privileged_accounts.update`
    ///
    /// **Retired**: gone after `2024.10.1` (2024-10-09).
    ///
    /// Renamed to `pam.service_account.update`: All eight ids of privileged accounts became service accounts in 2024\.12\.1\, with the same endings\, category and tags\.
    ///
    /// - Since `2024.10.1`, first documented in `2024.10.1` (2024-10-09)
    /// - Tags: `pam`
    /// - Category: `asa`
    /// - Code 1269
    PamPrivilegedAccountsUpdate,
    /// `workload_principal.managed_connection.activate`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// Renamed to `workload_principal.resource_connection.activate`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalManagedConnectionDetails`
    /// - Code 1270
    WorkloadPrincipalManagedConnectionActivate,
    /// `workload_principal.managed_connection.create`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// Renamed to `workload_principal.resource_connection.create`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalManagedConnectionDetails`
    /// - Code 1271
    WorkloadPrincipalManagedConnectionCreate,
    /// `workload_principal.managed_connection.deactivate`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// Renamed to `workload_principal.resource_connection.deactivate`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.12.0`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalManagedConnectionDetails`
    /// - Code 1272
    WorkloadPrincipalManagedConnectionDeactivate,
    /// `workload_principal.managed_connection.delete`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// Renamed to `workload_principal.resource_connection.delete`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2025.12.1` (2025-12-12)
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalManagedConnectionDetails`
    /// - Code 1273
    WorkloadPrincipalManagedConnectionDelete,
    /// `workload_principal.managed_connection.update`
    ///
    /// **Retired**: gone after `2026.04.1` (2026-04-01).
    ///
    /// Renamed to `workload_principal.resource_connection.update`: All five managed connections became resource connections in 2026\.06\.1\, with the same endings\, debugData type and category\.
    ///
    /// - Since `2025.11.2`, first documented in `2025.12.1` (2025-12-12)
    /// - Flags: change details
    /// - Tags: `workload-principal`
    /// - Category: `workload-principal`
    /// - Debug data: `WorkloadPrincipalDebugData`
    /// - Targets: `WorkloadPrincipalManagedConnectionDetails`
    /// - Change details: `WorkloadPrincipalManagedConnectionChangeDetailsEntry`
    /// - Code 1274
    WorkloadPrincipalManagedConnectionUpdate,
}
