package io.saleswright.platform.policy;

import java.time.Instant;
import java.util.Map;

/**
 * The rules as they are, or were, in force. A decision keeps the version that it was made under.
 *
 * @param version counts from 1 without gaps
 * @param values the rules
 * @param rules id of the requirement behind each value, by the value's key
 * @param since when this version came into force
 * @param changedBy staff id of whoever made it; {@link #RELEASE} for values that a release brought
 */
public record PolicyVersion<P extends Record>(
    int version, P values, Map<String, String> rules, Instant since, String changedBy) {

  /** Stands for a release of the software where a staff id would stand. */
  public static final String RELEASE = "release";

  public PolicyVersion {
    rules = Map.copyOf(rules);
  }
}
