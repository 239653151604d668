package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Tries changed policies on stored documents, for those who may change them (CON-03). */
final class PolicySimulation {

  private static final int LONGEST = 366;
  private static final int MOST = 5_000;

  private final PolicyBook book;
  private final List<PolicyTrial<?>> trials;
  private final InstantSource time;

  PolicySimulation(PolicyBook book, List<PolicyTrial<?>> trials, InstantSource time) {
    this.book = book;
    this.trials = List.copyOf(trials);
    this.time = time;
  }

  /**
   * The documents of the last days that would have gone another way.
   *
   * @param values the values that would change; the others stay as they are in force
   * @param days how many days back, from 1 to 366
   * @throws NotFound when there is no such policy, or none that can be tried
   * @throws InvalidInput when a value does not fit, as it would be refused in a change
   */
  PolicyTrial.Result of(String name, Map<String, ?> values, int days, Caller by) {
    StoredPolicies<?> policy = book.get(name);
    policy.mustBeEditableBy(by);
    if (days < 1 || days > LONGEST) {
      throw new InvalidInput("days", "CON-03", "must be a whole number from 1 to 366");
    }
    PolicyTrial<?> trial =
        trials.stream()
            .filter(known -> known.policy().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("simulation of this policy"));
    return tried(policy, trial, values, days);
  }

  /** The trial was found by the policy's name, so both are about the same record. */
  @SuppressWarnings("unchecked")
  private <P extends Record> PolicyTrial.Result tried(
      StoredPolicies<?> policy, PolicyTrial<?> trial, Map<String, ?> values, int days) {
    P changed = ((StoredPolicies<P>) policy).withChanged(values);
    return ((PolicyTrial<P>) trial)
        .tried(changed, time.instant().minus(Duration.ofDays(days)), MOST);
  }
}
