package io.saleswright.customer.handovers;

import io.saleswright.customer.profile.Texts;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision that customers of one person go to another one (CUS-24). It names each customer that
 * it is about, so that it can be carried out to the end after a crash, and whoever gets a customer
 * of that person later keeps them.
 *
 * @param from staff id of who was responsible
 * @param order to whom the customers go, why, and what becomes of their running orders
 * @param customers identities of the customers, those who were in the decider's scope
 * @param decidedBy staff id of who decided
 * @param decidedAt when
 * @param unfinishedSince since when it is being carried out; null once all customers were tried
 * @param moved how many customers were handed over; null until the end
 */
public record HandOver(
    String from,
    HandOverCustomer order,
    List<String> customers,
    String decidedBy,
    Instant decidedAt,
    @Nullable Instant unfinishedSince,
    @Nullable Integer moved) {

  public HandOver {
    customers = List.copyOf(customers);
  }

  /**
   * Decides.
   *
   * @param customers the customers whom the decision is about
   * @throws InvalidInput when it is to nobody else
   */
  static Change<HandOver> decide(
      String from, HandOverCustomer order, List<String> customers, Act act) {
    String former = Texts.optional(from);
    if (former == null) {
      throw new InvalidInput("from", "CUS-24", "is required");
    }
    HandOverRefusal.SAME_PERSON.when(former.equals(order.owner()));
    HandOverRefusal.NO_CUSTOMERS.when(customers.isEmpty());
    return Change.to(new HandOver(former, order, customers, act.by(), act.at(), act.at(), null));
  }

  /**
   * Says that every customer was tried.
   *
   * @param handedOver how many went to the new person; the others had somebody else by then
   */
  Change<HandOver> finish(int handedOver) {
    HandOverStep.FINISH.mustStartFrom(stage());
    return Change.to(new HandOver(from, order, customers, decidedBy, decidedAt, null, handedOver));
  }

  /** How far it has come. */
  public HandOverStage stage() {
    return unfinishedSince == null ? HandOverStage.DONE : HandOverStage.RUNNING;
  }
}
