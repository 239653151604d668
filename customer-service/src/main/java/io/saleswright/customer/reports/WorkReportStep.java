package io.saleswright.customer.reports;

import static io.saleswright.customer.reports.WorkReportStage.FILED;
import static io.saleswright.customer.reports.WorkReportStage.NOTED;

import io.saleswright.platform.kernel.Step;

/** The steps of a report of a day's work: who may take them, and where they lead. */
enum WorkReportStep implements Step<WorkReportStage> {
  /** Written once, and corrected until somebody has noted it. */
  FILE(
      Step.<WorkReportStage>by(Rule.REPORTS, "sales-support", "support-supervisor")
          .from(FILED)
          .to(FILED)
          .otherwise(WorkReportRefusal.REPORT_NOTED)),
  NOTE(
      Step.<WorkReportStage>by(Rule.REPORTS, Who.ABOVE)
          .from(FILED)
          .to(NOTED)
          .otherwise(WorkReportRefusal.REPORT_NOTED)),
  /** One's own. */
  READ(Step.by(Rule.REPORTS, "sales-support")),
  READ_ALL(
      Step.by(
          Rule.REPORTS,
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "auditor"));

  private final Row<WorkReportStage> row;

  WorkReportStep(Row<WorkReportStage> row) {
    this.row = row;
  }

  @Override
  public Row<WorkReportStage> row() {
    return row;
  }

  private static final class Rule {
    static final String REPORTS = "SEC-13";
  }

  private static final class Who {
    static final String[] ABOVE = {
      "support-supervisor", "sales-manager", "vp-sales", "general-manager"
    };
  }
}
