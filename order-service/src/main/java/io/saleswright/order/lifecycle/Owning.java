package io.saleswright.order.lifecycle;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.intake.OrderCustomerVerified;
import io.saleswright.order.intake.OrderReassigned;
import io.saleswright.order.intake.OrderScopeChanged;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose an order is: which customer it is for, and who looks after it (ORD-39, SEC-02, CUS-24). An
 * order that is over stays with those who sold it.
 */
public final class Owning {

  private Owning() {}

  /**
   * Another person for an order.
   *
   * @param salesperson staff id
   * @param team their team, if it is known
   * @param shared whether they look after it together with who has it, to whom it stays credited
   * @param reason why
   */
  public record Handover(String salesperson, @Nullable String team, boolean shared, String reason) {

    /** The same, of a person of this team. */
    public Handover of(@Nullable String told) {
      return new Handover(salesperson, told, shared, reason);
    }
  }

  /**
   * Learns who the customer is and whose team looks after the order, which changes who sees it
   * (SEC-02). An order that was placed for somebody else's customer learns nothing before inside
   * sales has verified it; when its own salesperson turns out to look after the customer, that is
   * verified.
   */
  public static Change<Order> settle(Stored<Order> stored, KnownCustomer known, Cause cause) {
    OrderContent before = stored.state().content();
    boolean claimed = before.customer().isClaimed() && !known.isOf(before.salesperson());
    return OrderStage.OVER.contains(stored.state().stage())
        ? Change.none(stored.state())
        : become(stored, claimed ? stored.state() : now(stored.state(), known), null, cause);
  }

  /**
   * Inside sales verified that the order is this customer's, whoever named them (ORD-02, ORD-39).
   *
   * @param how they verified it
   */
  public static Change<Order> verifyCustomer(
      Stored<Order> stored, KnownCustomer known, String how, Cause cause) {
    Order order = stored.state();
    OrderStep.VERIFY_CUSTOMER.mustStartFrom(order.stage());
    OrderRefusal.CUSTOMER_VERIFIED.unless(order.content().customer().isClaimed());
    Order written = order.with(order.verification().writtenBy(cause.by()));
    Order verified = now(written, known).underContract(stored.revision(), cause.at());
    return become(stored, verified, how, cause);
  }

  /** Gives the order to somebody else, or lets them look after it, too, by a decision (ORD-39). */
  public static Change<Order> reassign(Stored<Order> stored, Handover handover, Act act) {
    Order order = stored.state();
    OrderContent content = order.content();
    OrderStep.HAND_OVER.mustStartFrom(order.stage());
    Authors.of(content.salesperson(), handover.salesperson()).mustNotInclude(act.by());
    OrderRefusal.SAME_SALESPERSON.when(
        content.salesperson().equals(handover.salesperson()) || isShared(order, handover));
    return handOver(stored, handover, act.cause());
  }

  /**
   * The customer was handed over, and the running orders that their former owner sold go with them
   * as it was decided; what others sold stays theirs (CUS-24, ORD-39).
   *
   * @param former staff id of the customer's owner before; null when there was none
   */
  public static Change<Order> follow(
      Stored<Order> stored, @Nullable String former, Handover handover, Cause cause) {
    Order order = stored.state();
    String salesperson = order.content().salesperson();
    boolean theirs = salesperson.isEmpty() || salesperson.equals(former);
    boolean known = salesperson.equals(handover.salesperson()) || isShared(order, handover);
    return !theirs || known || !OrderStep.HAND_OVER.startsFrom(order.stage())
        ? Change.none(order)
        : handOver(stored, handover, cause);
  }

  private static boolean isShared(Order order, Handover handover) {
    return handover.shared() && order.receipt().sharers().contains(handover.salesperson());
  }

  private static Change<Order> handOver(Stored<Order> stored, Handover handover, Cause cause) {
    Order order = stored.state();
    String before = order.content().salesperson();
    String next = handover.salesperson();
    boolean shared = handover.shared() && !before.isEmpty();
    List<String> sharers = new ArrayList<>(order.receipt().sharers());
    sharers.remove(next);
    if (shared) {
      sharers.add(next);
    }
    OrderContent content = shared ? order.content() : order.content().soldBy(next, handover.team());
    Order after = order.with(order.receipt().sharedBy(sharers)).with(content);
    return become(stored, after, null, cause)
        .raising(
            new OrderReassigned(
                stored.id(),
                next,
                before.isEmpty() ? null : before,
                shared,
                handover.reason(),
                cause.by()));
  }

  /** The order with what is known of the customer, and sold by their owner if by nobody else. */
  private static Order now(Order order, KnownCustomer known) {
    OrderContent before = order.content();
    OrderContent named = before.with(known.customer());
    if (before.salesperson().isEmpty() && known.owner() != null) {
      return order.with(named.soldBy(known.owner(), known.team()));
    }
    String told = known.teamOf(before.salesperson());
    return order.with(told == null ? named : named.soldBy(before.salesperson(), told));
  }

  private static Change<Order> become(
      Stored<Order> stored, Order after, @Nullable String how, Cause cause) {
    Order before = stored.state();
    if (after.equals(before)) {
      return Change.none(before);
    }
    OrderContent now = after.content();
    CustomerRef customer = now.customer();
    Change<Order> change = Change.to(after);
    if (before.content().customer().isClaimed() && !customer.isClaimed()) {
      change =
          change.raising(new OrderCustomerVerified(stored.id(), customer.id(), how, cause.by()));
    }
    return isSeenByTheSame(before, after)
        ? change
        : change.raising(
            new OrderScopeChanged(
                stored.id(),
                now.salesperson(),
                now.team(),
                customer.region(),
                after.receipt().sharedWith()));
  }

  private static boolean isSeenByTheSame(Order one, Order other) {
    OrderContent before = one.content();
    OrderContent now = other.content();
    return before.salesperson().equals(now.salesperson())
        && one.receipt().sharers().equals(other.receipt().sharers())
        && Objects.equals(before.team(), now.team())
        && Objects.equals(before.customer().region(), now.customer().region());
  }
}
