package io.saleswright.chaos.load;

/** Who gives commands; each has the one role that he is called after. */
public enum Person {
  SELLER("sales-rep", "sales-rep"),
  CLERK("sales-support", "sales-support"),
  CHECKER("sales-support-2", "sales-support"),
  SUPERVISOR("support-supervisor", "support-supervisor"),
  MANAGER("sales-manager", "sales-manager"),
  DIRECTOR("vp-sales", "vp-sales"),
  LAWYER("legal", "legal"),
  WORKSHOP("production", "production"),
  CASHIER("finance", "finance"),
  SECOND_CASHIER("finance-2", "finance"),
  HEAD_OF_FINANCE("finance-head", "finance-head"),
  SECOND_HEAD_OF_FINANCE("finance-head-2", "finance-head"),
  ADMINISTRATOR("admin", "admin");

  private final String username;
  private final String role;

  Person(String username, String role) {
    this.username = username;
    this.role = role;
  }

  String username() {
    return username;
  }

  String role() {
    return role;
  }

  /** How events name them. */
  public String staffId() {
    return "DEMO-" + username;
  }
}
