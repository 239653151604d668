package io.saleswright.platform.policy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings the stored policy up to the values of this release, when the service starts:
 *
 * <ul>
 *   <li>nothing is stored: the shipped values become version 1;
 *   <li>nobody ever edited it: changed shipped values become the next version, unless they were in
 *       force before, for then this is the older release of a rolling upgrade or a rollback;
 *   <li>somebody edited it: the edited values stay, whatever ships;
 *   <li>in any case a key that is new gets its shipped value in a next version, so that a version
 *       always says everything that was in force; an edited policy never loses a key.
 * </ul>
 */
record Release(String policy, PolicyFile file, PolicyStore store) {

  private static final int MAX_ATTEMPTS = 20;

  /** The version in force afterwards; instances that start together agree on one. */
  PolicyRecord adopt(Instant now) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<PolicyRecord> latest = store.latest(policy);
      @Nullable PolicyRecord next = next(latest.orElse(null), now);
      if (next == null) {
        return latest.orElseThrow();
      }
      if (store.insert(next)) {
        return next;
      }
    }
    throw new IllegalStateException("policy " + policy + " changes too fast to be brought up");
  }

  private @Nullable PolicyRecord next(@Nullable PolicyRecord latest, Instant now) {
    if (latest == null) {
      return version(1, file.values(), file.rules(), now, "shipped values", true);
    }
    if (latest.shipped() && !wasInForce()) {
      return version(
          latest.version() + 1, file.values(), file.rules(), now, "new shipped values", true);
    }
    if (!latest.values().keySet().containsAll(file.entries().keySet())) {
      Map<String, Object> values = new LinkedHashMap<>(file.values());
      values.putAll(latest.values());
      Map<String, String> rules = new LinkedHashMap<>(file.rules());
      rules.putAll(latest.rules());
      return version(latest.version() + 1, values, rules, now, "new keys", latest.shipped());
    }
    return null;
  }

  private boolean wasInForce() {
    return store.history(policy).stream()
        .anyMatch(version -> version.says(file.values(), file.rules()));
  }

  private PolicyRecord version(
      int number,
      Map<String, Object> values,
      Map<String, String> rules,
      Instant now,
      String reason,
      boolean shipped) {
    return new PolicyRecord(
        policy, number, values, rules, now, PolicyVersion.RELEASE, reason, shipped);
  }
}
