package io.saleswright.order.logistics;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps carriers, routes and the freight terms of stores (PRD-08). Carriers are seen by everybody
 * whose duties touch shipments; a store's terms by those in whose scope its customer lies, and by
 * the dealer whose store it is.
 */
public final class LogisticsDesk {

  private static final Trials<LogisticsStep, Carrier, Instant> TRIALS =
      Trials.<LogisticsStep, Carrier, Instant>of(LogisticsStep.class)
          .trying(LogisticsStep.EDIT_CARRIER, (it, _, _) -> edit(it, it.state()))
          .complete();

  private final Carriers carriers;
  private final StoreTerms terms;
  private final Customers customers;
  private final InstantSource time;

  LogisticsDesk(Carriers carriers, StoreTerms terms, Customers customers, InstantSource time) {
    this.carriers = carriers;
    this.terms = terms;
    this.customers = customers;
    this.time = time;
  }

  /**
   * Takes a carrier into the master data.
   *
   * @throws NotPermitted when the caller may not
   * @throws RuleViolation when another carrier has the code
   */
  public Stored<Carrier> add(Carrier carrier, Act act) {
    LogisticsStep.ADD_CARRIER.mustBeOpenTo(act.caller());
    return carriers.add(act.cause(), _ -> Carrier.add(carrier));
  }

  /**
   * Says something else of a carrier; it keeps its code.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the caller may not
   * @throws NotFound when there is no such carrier
   * @throws StaleRevision when somebody else edited it since
   */
  public Stored<Carrier> edit(String id, long revision, Carrier edited, Act act) {
    LogisticsStep.EDIT_CARRIER.mustBeOpenTo(act.caller());
    return carriers.change(id, revision, act.cause(), stored -> edit(stored, edited));
  }

  private static Change<Carrier> edit(Stored<Carrier> stored, Carrier edited) {
    LogisticsStep.EDIT_CARRIER.mustStartFrom(stored.state().stage());
    return stored.state().edit(edited);
  }

  /**
   * The carrier with this id.
   *
   * @throws NotPermitted when the caller reads no carriers
   * @throws NotFound when there is none
   */
  public Stored<Carrier> carrier(String id, Caller caller) {
    LogisticsStep.READ.mustBeOpenTo(caller);
    return carriers.find(id).orElseThrow(() -> new NotFound("carrier"));
  }

  /**
   * Carriers whose code or name contains a text, newest first.
   *
   * @throws NotPermitted when the caller reads no carriers
   */
  public List<Stored<Carrier>> carriers(@Nullable String text, Caller caller, Slice slice) {
    LogisticsStep.READ.mustBeOpenTo(caller);
    return carriers.search(text, slice);
  }

  /**
   * Sets what holds for the shipments of a customer's store.
   *
   * @throws NotPermitted when the caller may not
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws InvalidInput when carrier or route are not there
   */
  public Stored<FreightTerms> set(FreightTerms wanted, Act act) {
    LogisticsStep.SET_FREIGHT_TERMS.mustBeOpenTo(act.caller());
    mustSee(wanted.customerId(), act.caller());
    mustBeThere(wanted);
    return terms.set(wanted, act.cause());
  }

  private void mustBeThere(FreightTerms wanted) {
    String carrierId = wanted.carrierId();
    String routeCode = wanted.routeCode();
    if (carrierId == null) {
      if (routeCode != null) {
        throw new InvalidInput("routeCode", "PRD-08", "is a route of a carrier; name the carrier");
      }
      return;
    }
    Carrier carrier = CarrierLookup.inUse(carriers, carrierId);
    if (routeCode != null) {
      CarrierLookup.route(carrier, routeCode);
    }
  }

  /**
   * What holds for the shipments of a customer's store.
   *
   * @throws NotPermitted when the caller reads no freight terms
   * @throws NotFound when none were set, or the customer lies outside of the caller's scope
   */
  public Stored<FreightTerms> terms(String customerId, Caller caller) {
    LogisticsStep.READ_FREIGHT_TERMS.mustBeOpenTo(caller);
    mustSee(customerId, caller);
    return terms.find(customerId).orElseThrow(() -> new NotFound("freight terms"));
  }

  private void mustSee(String customerId, Caller caller) {
    KnownCustomer known = customers.find(customerId);
    DataScope.of(caller)
        .mustInclude(
            new Belonging(
                known.owner(), known.team(), known.customer().region(), customerId, List.of()),
            "freight terms");
  }

  /** What the caller may do with a carrier now. */
  public List<Answer> possible(Stored<Carrier> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
