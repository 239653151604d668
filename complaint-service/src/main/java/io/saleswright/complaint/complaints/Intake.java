package io.saleswright.complaint.complaints;

import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.goods.KnownGoods;
import io.saleswright.complaint.goods.KnownOrder;
import io.saleswright.complaint.goods.KnownProduct;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintRefusal;
import io.saleswright.complaint.lifecycle.Opening;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.matter.Turns;
import io.saleswright.complaint.rules.ComplaintRules;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way into the house for complaints, whoever brings them: people, events, or customers
 * behind a link of ours (CMP-01). Who may bring which is decided before.
 */
public final class Intake {

  private final Aggregates<Complaint> complaints;
  private final ComplaintNumbers numbers;
  private final Customers customers;
  private final KnownGoods goods;
  private final ComplaintSearch search;
  private final Supplier<ComplaintRules> rules;

  Intake(
      Aggregates<Complaint> complaints,
      ComplaintNumbers numbers,
      Customers customers,
      KnownGoods goods,
      ComplaintSearch search,
      Supplier<ComplaintRules> rules) {
    this.complaints = complaints;
    this.numbers = numbers;
    this.customers = customers;
    this.goods = goods;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Opens a complaint once: whatever came in under this identity before is returned as a repeat.
   *
   * @param id its identity, derived from what brings it
   */
  public Stored<Complaint> openOnce(String id, String customerId, Matter matter, Cause cause) {
    return caughtUp(
        complaints.createAt(id, cause, at -> opened(at, customerId, matter, cause)), cause);
  }

  /** A complaint that was opened just now, with what is known of its customer by now. */
  public Stored<Complaint> caughtUp(Stored<Complaint> opened, Cause cause) {
    return complaints.caughtUp(opened, cause, now -> settled(now, cause));
  }

  private Change<Complaint> settled(Stored<Complaint> complaint, Cause cause) {
    String customer = complaint.state().complainant().customerId();
    return Owning.settle(complaint, customers.find(customer), cause);
  }

  /** A new complaint of a customer. */
  private Change<Complaint> opened(String id, String customerId, Matter matter, Cause cause) {
    return opened(id, customerId, matter, () -> {}, cause);
  }

  /**
   * A new complaint of a customer, if nothing is against it. Another one of theirs that is opened
   * at the same moment takes the same turn, which only one gets: the other is asked about again.
   *
   * @param check refuses it, such as when so many are open
   */
  public Change<Complaint> opened(
      String id, String customerId, Matter matter, Runnable check, Cause cause) {
    String turn =
        search.lastTurn(customerId).map(Turns::after).orElseGet(() -> Turns.first(customerId));
    check.run();
    Complainant who = Complainant.of(customers.find(customerId));
    return Opening.open(id, numbers.next(), who, matter.at(turn), rules.get(), cause);
  }

  /**
   * The goods that are meant, with what is known of them.
   *
   * @throws InvalidInput when they are not known here, or are not the customer's
   */
  public Goods known(GoodsWish wish, String customerId) {
    if (wish.orderId() == null) {
      if (wish.line() != null) {
        throw new InvalidInput("goods.line", "CMP-02", "is given with its order");
      }
      return ofProduct(wish, null, null);
    }
    KnownOrder order =
        goods
            .order(wish.orderId())
            .filter(found -> found.customerId().equals(customerId))
            .orElseThrow(() ->
                new InvalidInput("goods.orderId", "CMP-02", "must be an order of the customer"));
    if (wish.line() == null) {
      return ofProduct(wish, order, null);
    }
    KnownOrder.Line line =
        order
            .line(wish.line())
            .orElseThrow(
                () -> new InvalidInput("goods.line", "CMP-02", "must be a line of the order"));
    if (wish.productId() != null && !wish.productId().equals(line.productId())) {
      throw new InvalidInput("goods.productId", "CMP-02", "must be the product of the line");
    }
    return ofProduct(wish, order, line);
  }

  private Goods ofProduct(
      GoodsWish wish, @Nullable KnownOrder order, KnownOrder.@Nullable Line line) {
    KnownProduct product =
        line == null
            ? product(wish.productId())
            : new KnownProduct(line.productId(), line.productCode(), line.productName());
    return new Goods(
        order == null ? null : order.id(),
        order == null ? null : order.number(),
        line == null ? null : line.line(),
        product == null ? null : product.id(),
        product == null ? null : product.code(),
        product == null ? null : product.name(),
        wish.serial(),
        wish.batch());
  }

  /** A line of an order as goods, if it is known here. */
  public Optional<Goods> line(String orderId, int number) {
    return goods
        .order(orderId)
        .flatMap(order ->
            order
                .line(number)
                .map(line ->
                    ofProduct(new GoodsWish(orderId, number, null, null, null), order, line)));
  }

  private @Nullable KnownProduct product(@Nullable String productId) {
    if (productId == null) {
      return null;
    }
    return goods
        .product(productId)
        .orElseThrow(
            () -> new InvalidInput("goods.productId", "CMP-02", "is not in the catalogue"));
  }

  /**
   * Checks that the customer has no open complaint about the same.
   *
   * @throws RuleViolation when they have, with the numbers by which people find it
   */
  public void mustBeNew(String customerId, Matter matter) {
    List<String> similar = search.similar(customerId, matter);
    if (!similar.isEmpty()) {
      throw ComplaintRefusal.SIMILAR_COMPLAINT.violation(
          Map.of("numbers", String.join(", ", similar)));
    }
  }
}
