package io.saleswright.platform.policy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A version of a policy as it is kept: the data of its time, also where today's software would read
 * it differently.
 *
 * @param policy the policy's name
 * @param version counts from 1 without gaps
 * @param values each value as text, truth value, whole number, list or map, by its key
 * @param rules id of the requirement behind each value, by the value's key
 * @param since when this version came into force
 * @param changedBy staff id of whoever made it, or {@link PolicyVersion#RELEASE}
 * @param reason why it was made
 * @param shipped whether no person ever edited the policy up to this version
 */
public record PolicyRecord(
    String policy,
    int version,
    Map<String, Object> values,
    Map<String, String> rules,
    Instant since,
    String changedBy,
    String reason,
    boolean shipped) {

  public PolicyRecord {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  boolean says(Map<String, Object> otherValues, Map<String, String> otherRules) {
    return values.equals(otherValues) && rules.equals(otherRules);
  }
}
