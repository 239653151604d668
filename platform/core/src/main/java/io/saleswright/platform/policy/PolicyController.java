package io.saleswright.platform.policy;

import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Reservation;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.problem.Actions;
import io.saleswright.platform.web.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the policies of a service with their history, and changes them. */
@RestController
@RequestMapping("/api/admin/policies")
final class PolicyController {

  private final PolicyBook book;
  private final PolicySimulation simulation;
  private final AuditTrail audit;
  private final InstantSource time;
  private final Actions actions;
  private final Problems words;
  private final Reservation reading = Reservation.of("read-policies");

  PolicyController(
      PolicyBook book,
      PolicySimulation simulation,
      AuditTrail audit,
      InstantSource time,
      Actions actions,
      Problems words) {
    this.book = book;
    this.simulation = simulation;
    this.audit = audit;
    this.time = time;
    this.actions = actions;
    this.words = words;
  }

  /**
   * What is to be changed.
   *
   * @param values new values by key; the others stay
   * @param reason why, for the history
   */
  record ChangeRequest(@NotNull Map<String, Object> values, @NotNull String reason) {}

  /** The policies that the caller may read. */
  @GetMapping
  Map<String, List<PolicyView>> list(Caller caller) {
    return Map.of(
        "items",
        book.all().stream()
            .filter(policy -> readers(policy).stream().anyMatch(caller::has))
            .map(policy -> PolicyView.of(policy, possible(policy, caller)).described(words::told))
            .toList());
  }

  /** One policy, with the history of its changes. */
  @GetMapping("/{name}")
  ResponseEntity<PolicyView> show(@PathVariable String name, Caller caller) {
    return answer(readable(name, caller), caller);
  }

  /** Changes values of a policy from now on; what is not named stays. */
  @PutMapping("/{name}")
  ResponseEntity<PolicyView> change(
      @PathVariable String name,
      IfMatch seen,
      @Valid @RequestBody ChangeRequest request,
      Caller caller) {
    StoredPolicies<?> policy = readable(name, caller);
    policy.mustBeEditableBy(caller);
    audit.noteFirst(
        AuditEntry.ordered(
            time.instant(), caller.staffId(), "change-policy", new Subject("policies", name)));
    policy.change(new PolicyEdit(seen.revision(), request.values(), request.reason()), caller);
    return answer(policy, caller);
  }

  /**
   * What is to be tried.
   *
   * @param values values by key as they would be; the others stay
   * @param days how many days back documents are tried, from 1 to 366
   */
  record SimulationRequest(@NotNull Map<String, Object> values, @NotNull Integer days) {}

  /**
   * Tries a changed policy on the documents of the last days, at most the newest 5,000 of them, and
   * tells which would have gone another way. Nothing is changed.
   */
  @PostMapping("/{name}/simulation")
  PolicyTrial.Result simulate(
      @PathVariable String name, @Valid @RequestBody SimulationRequest request, Caller caller) {
    return simulation.of(name, request.values(), request.days(), caller);
  }

  private StoredPolicies<?> readable(String name, Caller caller) {
    StoredPolicies<?> policy = book.get(name);
    caller.mustHaveAny(reading.rule(), readers(policy));
    return policy;
  }

  private TreeSet<String> readers(StoredPolicies<?> policy) {
    TreeSet<String> readers = new TreeSet<>(policy.definition().editors());
    readers.addAll(reading.roles());
    return readers;
  }

  private List<Action> possible(StoredPolicies<?> policy, Caller caller) {
    return actions.of(List.of(Answer.to("change", () -> policy.mustBeEditableBy(caller))));
  }

  private ResponseEntity<PolicyView> answer(StoredPolicies<?> policy, Caller caller) {
    PolicyView view =
        PolicyView.withHistory(policy, possible(policy, caller)).described(words::told);
    return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
  }
}
