package io.saleswright.finance.openings;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.gates.Deviation;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.PlanRules;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.finance.standing.OpenPart;
import io.saleswright.finance.standing.Standing;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what customers owed before the system went live. An item is a receivable like every
 * other: it is paid, watched, chased and shown on statements; but no order waits for its money.
 */
public final class OpeningDesk {

  private final Aggregates<Receivable> receivables;
  private final CustomerNames customers;
  private final Supplier<PlanRules> rules;
  private final ReceivableClaims claims;

  OpeningDesk(
      Aggregates<Receivable> receivables,
      CustomerNames customers,
      Supplier<PlanRules> rules,
      ReceivableClaims claims) {
    this.receivables = receivables;
    this.claims = claims;
    this.customers = customers;
    this.rules = rules;
  }

  /**
   * Takes an item over. One that was taken over before stays as it is, and the answer tells what
   * differs.
   *
   * @throws InvalidInput when the salesperson is no staff id, the customer is not known, the amount
   *     is not positive or too fine, or the days are none that a document can have
   */
  public TakenOver take(OpeningItem item, Act act) {
    OpeningStep.IMPORT.mustBeOpenTo(act.caller());
    StaffIds.mustBeOne("salesperson", "FIN-05", item.salesperson());
    PlanRules inForce = rules.get();
    String customer = customers.idOf(item.customer()).orElse(null);
    mustBeSound(item, customer, LocalDate.ofInstant(act.at(), inForce.zone()));
    OrderFacts facts = facts(item, Objects.requireNonNull(customer));
    Stored<Receivable> stored =
        receivables.createAt(
            item.receivableId(),
            act.cause(),
            _ -> Receivable.opening(facts, item.dueOn(), inForce, act.at()));
    return new TakenOver(
        stored, stored.repeated() ? differences(stored.state(), facts, item) : List.of());
  }

  /**
   * Has an item owed no more that was taken over by mistake. It stays with its reason; money that
   * was set against it is on the customer's balance again, and a manager looks at it among the
   * exceptions.
   *
   * @throws NotFound when there is no such item that the caller sees
   * @throws RuleViolation when it is not open, credit notes or write-offs take something off it, or
   *     the same person took it over
   */
  public TakenOver cancel(String id, String reason, Act act) {
    OpeningStep.CANCEL_OPENING.mustBeOpenTo(act.caller());
    return new TakenOver(
        claims.giveUp(
            id,
            act,
            now -> {
              mustBeCancellable(now, act.by());
              return new Deviation(
                  Deviation.Kind.OPENING_CANCELLED, null, reason, act.by(), act.at(), null);
            }),
        List.of());
  }

  private static void mustBeCancellable(Stored<Receivable> stored, String by) {
    Receivable receivable = stored.state();
    if (!receivable.isOpening()) {
      throw new NotFound("opening item");
    }
    OpeningStep.CANCEL_OPENING.mustStartFrom(receivable.status());
    Authors.of(stored.createdBy()).mustNotInclude(by);
    if (!receivable.credited().isZero()) {
      throw OpeningRefusal.OPENING_CREDITED.violation(
          Map.of("amount", receivable.credited().toString()));
    }
  }

  private static OrderFacts facts(OpeningItem item, String customer) {
    return new OrderFacts(
        item.receivableId(),
        item.number(),
        1,
        customer,
        item.salesperson(),
        item.unit(),
        item.amount(),
        item.documentOn(),
        item.dueOn(),
        null,
        null,
        item.contractId());
  }

  private static void mustBeSound(OpeningItem item, @Nullable String customer, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (customer == null) {
      errors.add(new FieldError("customer", "FIN-05", "must be a customer who is known"));
    }
    if (!item.amount().isPositive() || !item.amount().isRounded()) {
      errors.add(
          new FieldError("amount", "FIN-05", "must be positive and not finer than its currency"));
    }
    if (item.documentOn().isAfter(today)) {
      errors.add(new FieldError("documentOn", "FIN-05", "must not be in the future"));
    }
    if (item.dueOn().isBefore(item.documentOn())) {
      errors.add(new FieldError("dueOn", "FIN-05", "must not be before the day of the document"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /** What was taken over is told by the first of its standings, whatever became of it since. */
  private static List<OpeningDifference> differences(
      Receivable kept, OrderFacts given, OpeningItem item) {
    Standing first = kept.past().getFirst();
    OpenPart part = first.parts().getFirst();
    List<OpeningDifference> all = new ArrayList<>();
    compare(all, "customer", kept.order().customerId(), given.customerId());
    compare(all, "amount", first.claim().toString(), item.amount().toString());
    compare(all, "documentOn", kept.order().placedOn(), given.placedOn());
    compare(all, "dueOn", part.dueOn(), item.dueOn());
    return all;
  }

  private static void compare(
      List<OpeningDifference> all, String field, @Nullable Object kept, @Nullable Object given) {
    if (!Objects.equals(kept, given)) {
      all.add(new OpeningDifference(field, String.valueOf(kept), String.valueOf(given)));
    }
  }
}
