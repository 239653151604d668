package io.saleswright.finance.orderbooks;

import static io.saleswright.finance.orderbooks.OrderBookStage.CONFIRMED;
import static io.saleswright.finance.orderbooks.OrderBookStage.UNCONFIRMED;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of an order's book: who may take them, and from where to where they lead. */
enum OrderBookStep implements Step<OrderBookStage> {
  EXPLAIN(
      Step.<OrderBookStage>by(
              "FIN-11", "sales-support", "support-supervisor", "finance", "finance-head")
          .to(UNCONFIRMED)),
  CONFIRM_AS_CLERK(
      Step.<OrderBookStage>by("FIN-11", "sales-support", "support-supervisor")
          .to(UNCONFIRMED, CONFIRMED)),
  CONFIRM_AS_FINANCE(
      Step.<OrderBookStage>by("FIN-11", "finance", "finance-head").to(UNCONFIRMED, CONFIRMED)),
  POST_FREIGHT(Step.by("FIN-13", "finance", "finance-head", "sales-support", "support-supervisor")),
  REVERSE_FREIGHT(Step.by("FIN-13", "finance", "finance-head", "support-supervisor")),
  READ(Step.by("FIN-11", Readers.OF_ORDERS)),
  /** As what products cost, of which it is made (SEC-02). */
  READ_MARGIN(
      Step.<OrderBookStage>by(
              "FIN-14",
              "finance",
              "finance-head",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("cost"));

  private final Row<OrderBookStage> row;

  OrderBookStep(Row<OrderBookStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderBookStage> row() {
    return row;
  }
}
