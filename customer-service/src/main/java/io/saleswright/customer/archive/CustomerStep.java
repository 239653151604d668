package io.saleswright.customer.archive;

import static io.saleswright.customer.archive.CustomerStage.OPEN;

import io.saleswright.platform.kernel.Step;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who may do what with customers' files, and which requirement says so. */
public enum CustomerStep implements Step<CustomerStage> {
  REGISTER(Step.by(Rule.CHANGES, Roles.EDITORS)),
  IMPORT(Step.by(Rule.IMPORTS, "migration")),
  EDIT(Step.<CustomerStage>by(Rule.CHANGES, Roles.EDITORS).from(OPEN).to(OPEN)),
  HAND_OVER(
      Step.<CustomerStage>by(Rule.RESPONSIBLE, "support-supervisor", "sales-manager")
          .from(OPEN)
          .to(OPEN)),
  /** The class of a customer is nobody's who sells to them (CUS-01, CUS-09). */
  CLASSIFY(
      Step.<CustomerStage>by(Rule.CLASSES, "sales-support", "support-supervisor", "sales-manager")
          .from(OPEN)
          .to(OPEN)),
  ERASE_CONTACTS(
      Step.<CustomerStage>by(Rule.PERSONAL, "support-supervisor", "sales-manager")
          .from(OPEN)
          .to(OPEN)),
  ATTACH(Step.<CustomerStage>by(Rule.PAPERS, Roles.EDITORS).from(OPEN).to(OPEN)),
  DETACH(Step.<CustomerStage>by(Rule.PAPERS, Roles.EDITORS).from(OPEN).to(OPEN)),
  READ(Step.<CustomerStage>by(Rule.CONFIDENTIAL, Roles.READERS).showing("customer-information")),
  READ_ATTACHMENTS(Step.by(Rule.PAPERS, Roles.LISTERS)),
  READ_CONTACTS(
      Step.<CustomerStage>by(Rule.CONFIDENTIAL, Roles.SALES).showing("customer-information")),
  READ_EDITS(
      Step.<CustomerStage>by(Rule.CHANGES, Roles.and(Roles.SALES, "auditor"))
          .showing("customer-information")),
  READ_FIGURES(
      Step.<CustomerStage>by(
              Rule.CONFIDENTIAL,
              "sales-manager",
              "vp-sales",
              "general-manager",
              "support-supervisor",
              "finance-head",
              "auditor",
              "migration")
          .showing("sales-records")),
  READ_PURCHASES(Step.<CustomerStage>by(Rule.CONFIDENTIAL, Roles.LISTERS).showing("sales-records")),
  READ_COMPLAINTS(Step.by(Rule.AFTER_SALES, Roles.LISTERS)),
  LIST(Step.by(Rule.CONFIDENTIAL, Roles.LISTERS));

  private final Row<CustomerStage> row;

  CustomerStep(Row<CustomerStage> row) {
    this.row = row;
  }

  @Override
  public Row<CustomerStage> row() {
    return row;
  }

  private static final class Rule {
    static final String CHANGES = "CUS-08";
    static final String AFTER_SALES = "CUS-06";
    static final String CLASSES = "CUS-09";
    static final String RESPONSIBLE = "CUS-24";
    static final String CONFIDENTIAL = "CUS-33";
    static final String IMPORTS = "SEC-02";
    static final String PERSONAL = "SEC-03";
    static final String PAPERS = "DOC-10";
  }

  /** Each group is the one before it and more. */
  private static final class Roles {
    static final Set<String> EDITORS =
        and(
            Set.of(),
            "sales-rep",
            "account-manager",
            "sales-support",
            "support-supervisor",
            "sales-manager");
    static final Set<String> SALES = and(EDITORS, "vp-sales", "general-manager");
    static final Set<String> LISTERS =
        and(SALES, "finance", "finance-head", "customer-service", "auditor");
    static final Set<String> READERS = and(LISTERS, "warehouse");

    static Set<String> and(Set<String> group, String... more) {
      Set<String> all = new LinkedHashSet<>(group);
      all.addAll(Arrays.asList(more));
      return all;
    }
  }
}
