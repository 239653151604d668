package io.saleswright.platform.policy;

import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A policy as people see it.
 *
 * @param name the policy's name
 * @param version the version in force
 * @param since when it came into force
 * @param changedBy staff id of whoever made it, or {@code release}
 * @param values each value with what it means
 * @param actions what the caller may do with it now
 * @param history every version, newest first; absent in lists
 */
record PolicyView(
    String name,
    int version,
    Instant since,
    String changedBy,
    List<Value> values,
    List<Action> actions,
    @Nullable List<PolicyRecord> history) {

  /**
   * One rule.
   *
   * @param key its key in kebab case
   * @param value text, truth value, whole number, list or map
   * @param rule id of the requirement that asks for it
   * @param unit what it counts, where its form doesn't say
   * @param description what it decides
   */
  record Value(
      String key, Object value, String rule, @Nullable String unit, @Nullable String description) {

    Value described(BinaryOperator<String> words, String place) {
      return description == null
          ? this
          : new Value(key, value, rule, unit, words.apply(place, description));
    }
  }

  static PolicyView of(StoredPolicies<?> policy, List<Action> actions) {
    return of(policy, policy.newest(), actions, null);
  }

  static PolicyView withHistory(StoredPolicies<?> policy, List<Action> actions) {
    List<PolicyRecord> history = policy.history();
    return of(policy, history.getFirst(), actions, history);
  }

  private static PolicyView of(
      StoredPolicies<?> policy,
      PolicyRecord version,
      List<Action> actions,
      @Nullable List<PolicyRecord> history) {
    return new PolicyView(
        version.policy(),
        version.version(),
        version.since(),
        version.changedBy(),
        values(policy.file(), version),
        actions,
        history);
  }

  /** The same with the descriptions in the reader's language, found by policy and key. */
  PolicyView described(BinaryOperator<String> words) {
    List<Value> told =
        values.stream()
            .map(value -> value.described(words, "policy." + name + "." + value.key()))
            .toList();
    return new PolicyView(name, version, since, changedBy, told, actions, history);
  }

  private static List<Value> values(PolicyFile file, PolicyRecord version) {
    Map<String, Object> inForce = new LinkedHashMap<>(file.values());
    version.values().forEach(inForce::replace);
    List<Value> values = new ArrayList<>();
    file.entries()
        .forEach((key, entry) ->
            values.add(
                new Value(
                    key,
                    inForce.getOrDefault(key, entry.value()),
                    entry.rule(),
                    entry.unit(),
                    entry.description())));
    return values;
  }
}
