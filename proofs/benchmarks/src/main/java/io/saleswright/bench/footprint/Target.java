package io.saleswright.bench.footprint;

/** A program whose footprint is measured. */
enum Target {
  ORDER("order", "order-service", "/api/orders"),
  GATEWAY("gateway", "gateway", "/api/me"),
  CUSTOMER("customer", "customer-service", "/api/customers"),
  FINANCE("finance", "finance-service", "/api/receivables");

  private final String process;
  private final String title;
  private final String question;

  Target(String process, String title, String question) {
    this.process = process;
    this.title = title;
    this.question = question;
  }

  /** What the site calls it. */
  String process() {
    return process;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** What it is asked under load: nothing that needs another program. */
  String question() {
    return question;
  }
}
