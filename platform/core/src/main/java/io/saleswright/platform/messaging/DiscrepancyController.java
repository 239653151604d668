package io.saleswright.platform.messaging;

import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.Reservation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists facts that a rule refused, such as a shipment of a cancelled order (design 3), and takes
 * them up when the reason is gone, for those who see the whole department: the platform does not
 * know whose region a refused fact is of, so a manager of one region is not shown those of others
 * (SEC-02).
 */
@RestController
@RequestMapping("/api/integration/refusals")
final class DiscrepancyController {

  private static final int MOST = 200;

  private final RefusedFacts facts;
  private final AuditTrail audit;
  private final Reservation reading = Reservation.of("read-refusals");
  private final Reservation takingUp = Reservation.of("take-up-refusals");

  DiscrepancyController(RefusedFacts facts, AuditTrail audit) {
    this.facts = facts;
    this.audit = audit;
  }

  /**
   * Facts from outside that a rule refused, the latest first.
   *
   * @param open whether only those are wanted that are refused still
   */
  @GetMapping
  Map<String, List<Discrepancy>> list(
      @RequestParam(defaultValue = "false") boolean open, Caller caller) {
    reading.mustInclude(caller);
    mustSeeAll(caller);
    return Map.of(
        "items", facts.newestFirst(MOST).stream().filter(fact -> !open || fact.isOpen()).toList());
  }

  /** Judges a refused fact once more, as if its sender had repeated it. */
  @PostMapping("/{id}/taking-up")
  Discrepancy takeUp(@PathVariable String id, Act act) {
    takingUp.mustInclude(act.caller());
    mustSeeAll(act.caller());
    audit.noteFirst(
        AuditEntry.ordered(act.at(), act.by(), "take-up-refusal", new Subject("refusals", id)));
    return facts.takeUp(id, act);
  }

  private static void mustSeeAll(Caller caller) {
    if (!(DataScope.of(caller) instanceof DataScope.All)) {
      throw new NotPermitted("SEC-02", "this list is of the whole department");
    }
  }
}
