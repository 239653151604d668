package io.saleswright.platform.retention;

import io.saleswright.platform.audit.AuditCut;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.policy.PolicyVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long entries of the audit are kept; each value's requirement stands beside it in {@code
 * policy/audit.yaml}. An entry may stay longer: it goes with the stretch in which it stands, and
 * none goes before those in front of it.
 *
 * @param lawMinimum the fewest years that the law allows for any entry
 * @param years how many years entries of each kind are kept; 0 is for ever, and a kind that is not
 *     among them is kept for ever, too
 */
record AuditPolicy(@Min(1) @Max(100) int lawMinimum, Map<String, Integer> years) {

  private static final int LONGEST = 100;

  /** Was a kind once. Nothing was ever noted as it; stored versions of the policy name it. */
  private static final String RETIRED = "UNMASKED";

  public AuditPolicy {
    years = Map.copyOf(years);
    if (!years.keySet().stream().allMatch(AuditPolicy::isKind)) {
      throw new IllegalArgumentException("years must be of kinds that the audit has");
    }
    for (int kept : years.values()) {
      if (kept != 0 && kept < lawMinimum) {
        throw new IllegalArgumentException("no kind may be kept for less than law-minimum");
      }
      if (kept > LONGEST) {
        throw new IllegalArgumentException(
            "what is kept for more than 100 years is kept for ever: 0");
      }
    }
  }

  private static boolean isKind(String name) {
    return name.equals(RETIRED)
        || Arrays.stream(AuditKind.values()).anyMatch(kind -> kind.name().equals(name));
  }

  /** What may go now under a version of it. */
  static AuditCut.Order order(PolicyVersion<AuditPolicy> version, Instant now) {
    Map<AuditKind, Instant> keptFrom = new EnumMap<>(AuditKind.class);
    for (AuditKind kind : AuditKind.values()) {
      int years = version.values().years().getOrDefault(kind.name(), 0);
      if (years > 0) {
        keptFrom.put(kind, now.atZone(ZoneOffset.UTC).minusYears(years).toInstant());
      }
    }
    return new AuditCut.Order(keptFrom, version.version(), version.changedBy());
  }
}
