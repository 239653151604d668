package io.saleswright.order.covering;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.content.OrderLine;
import io.saleswright.order.contracts.ContractAccounts;
import io.saleswright.order.contracts.OrderAsk;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.payment.ContractCover;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.SequencedMap;

/**
 * Takes the steps that an order needs of its contract: asks it, and tells it when the order is
 * over. What is to be done stands on the order itself, so it is done after any crash, and each step
 * can be taken twice. An order that is cancelled while it asks may give back before its claim is
 * written; therefore the contract's account looks at the order once more after that write.
 */
public final class CoverFollowUp implements UnfinishedWork {

  private final Aggregates<Order> orders;
  private final CoverSearch search;
  private final ContractAccounts contracts;
  private final WorkCalendar calendar;

  CoverFollowUp(
      Aggregates<Order> orders,
      CoverSearch search,
      ContractAccounts contracts,
      WorkCalendar calendar) {
    this.orders = orders;
    this.search = search;
    this.contracts = contracts;
    this.calendar = calendar;
  }

  /**
   * Takes whatever steps are open.
   *
   * @return the order after them
   */
  public Stored<Order> after(Stored<Order> stored, Cause cause) {
    ContractCover cover = stored.state().payment().contract();
    if (cover == null || cover.openSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    switch (cover.status()) {
      case ASKED -> ask(stored, cover, step);
      case LEAVING -> leave(stored, cover, step);
      case DIFFERS -> exempt(stored, cover, step);
      case UNCONFIRMED, COVERED, LEFT -> {}
    }
    return orders.get(stored.id());
  }

  private void ask(Stored<Order> stored, ContractCover cover, Cause step) {
    contracts.giveBackAllBut(cover.contractId(), stored.id(), cover.revision(), step);
    OrderAsk ask = ask(stored.state());
    contracts.claim(cover.contractId(), stored.id(), cover.revision(), ask, step);
  }

  private OrderAsk ask(Order order) {
    OrderContent content = order.content();
    return new OrderAsk(
        content.customer().id(),
        calendar.businessDate(order.receipt().at()),
        content.terms().taxIncluded(),
        content.terms().payment(),
        content.lines().stream().map(CoverFollowUp::goods).toList(),
        content.total());
  }

  private static OrderAsk.Goods goods(OrderLine line) {
    return new OrderAsk.Goods(
        line.line(), line.productId(), line.quantity(), line.paidPrice(), line.exactUnitPrice());
  }

  private void exempt(Stored<Order> stored, ContractCover cover, Cause step) {
    contracts.exempt(cover.contractId(), stored.id(), cover.revision(), step);
    orders.change(stored.id(), step, now -> Covering.settled(now.state(), cover.revision()));
  }

  private void leave(Stored<Order> stored, ContractCover cover, Cause step) {
    if (stored.state().stage() == OrderStage.CLOSED) {
      contracts.close(cover.contractId(), stored.id(), step);
    } else {
      contracts.giveBackAllBut("", stored.id(), cover.revision(), step);
    }
    orders.change(stored.id(), step, now -> Covering.left(now.state(), cover.revision()));
  }

  @Override
  public String name() {
    return "orders that ask their contracts";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(orders.get(id), cause);
  }
}
