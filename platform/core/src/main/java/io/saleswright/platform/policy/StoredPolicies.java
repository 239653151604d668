package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.Reservation;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A policy whose versions lie in the store and whose current one is kept in memory. */
final class StoredPolicies<P extends Record> implements Policies<P> {

  private static final Logger LOG = LoggerFactory.getLogger(StoredPolicies.class);
  private static final String RULE = Reservation.of(PolicyDefinition.CHANGE).rule();
  private static final int LONGEST_REASON = 500;

  private final PolicyDefinition<P> definition;
  private final PolicyStore store;
  private final InstantSource time;
  private final PolicyFile file;
  private final PolicyBinder<P> binder;
  private final AtomicReference<PolicyVersion<P>> current;
  private volatile int refused;

  /**
   * Brings the store up to the release and reads the version in force.
   *
   * @throws IllegalStateException when the shipped or the stored values are not valid; the message
   *     names policy, keys and requirements
   */
  StoredPolicies(PolicyDefinition<P> definition, PolicyStore store, InstantSource time) {
    this.definition = definition;
    this.store = store;
    this.time = time;
    this.file = PolicyFile.of(definition.name());
    this.binder = new PolicyBinder<>(definition.type());
    definition.shipped();
    PolicyRecord inForce = new Release(definition.name(), file, store).adopt(now());
    try {
      this.current = new AtomicReference<>(bound(inForce));
    } catch (InvalidInput e) {
      throw new IllegalStateException(
          "version "
              + inForce.version()
              + " of the stored policy "
              + definition.name()
              + " is not valid: "
              + e.getMessage(),
          e);
    }
  }

  @Override
  public PolicyDefinition<P> definition() {
    return definition;
  }

  /** What the release says about each value. */
  PolicyFile file() {
    return file;
  }

  @Override
  public PolicyVersion<P> current() {
    return current.get();
  }

  @Override
  public PolicyVersion<P> at(int version) {
    PolicyVersion<P> known = current();
    return known.version() == version
        ? known
        : found(store.find(definition.name(), version), "version " + version);
  }

  @Override
  public PolicyVersion<P> validAt(Instant moment) {
    return found(store.latestSince(definition.name(), moment), "a version of " + moment);
  }

  @Override
  public List<PolicyRecord> history() {
    return store.history(definition.name());
  }

  @Override
  public PolicyVersion<P> change(PolicyEdit edit, Caller by) {
    mustBeEditableBy(by);
    requireReason(edit.reason());
    PolicyRecord before = newest();
    if (before.version() != edit.expectedVersion()) {
      throw new StaleRevision(before.version());
    }
    PolicyRecord after = changed(before, edit.values(), by.staffId(), edit.reason().strip());
    PolicyVersion<P> bound = bound(after);
    if (after.values().equals(before.values())) {
      return accept(bound(before));
    }
    definition.mustHold(bound.values());
    if (!store.insert(after)) {
      throw new StaleRevision(newest().version());
    }
    LOG.info("policy {} is now at version {}", definition.name(), after.version());
    return accept(bound);
  }

  /**
   * The policy as it would be with these values, without changing anything.
   *
   * @param values new values by key; the others stay
   * @throws InvalidInput when a key is unknown or a value doesn't fit
   */
  P withChanged(Map<String, ?> values) {
    P changed = bound(changed(newest(), values, PolicyVersion.RELEASE, "")).values();
    definition.mustHold(changed);
    return changed;
  }

  private PolicyRecord changed(
      PolicyRecord before, Map<String, ?> edited, String by, String reason) {
    Map<String, Object> values = new LinkedHashMap<>(before.values());
    values.putAll(known(PlainData.of(edited)));
    return new PolicyRecord(
        definition.name(), before.version() + 1, values, rules(before), now(), by, reason, false);
  }

  /**
   * Lets only those pass who may change the policy. It binds every region, and those who approve in
   * them; so whoever leads one of them does not change it, whatever their role.
   */
  void mustBeEditableBy(Caller caller) {
    caller.mustHaveAny(RULE, definition.editors());
    DataScope.mustBeUnbounded(caller, RULE);
  }

  /** Identity of the version after the newest that was looked at. */
  String next() {
    return PolicyStore.id(definition.name(), Math.max(current().version(), refused) + 1);
  }

  /**
   * Takes over a version that another instance made. One that this release can't read, because a
   * newer release made it, leaves the present one in force.
   */
  void refresh() {
    if (store.find(definition.name(), current().version() + 1).isEmpty()) {
      return;
    }
    PolicyRecord newest = newest();
    try {
      accept(bound(newest));
    } catch (InvalidInput e) {
      if (refused != newest.version()) {
        refused = newest.version();
        LOG.warn(
            "version {} of policy {} can't be used, version {} stays in force: {}",
            newest.version(),
            definition.name(),
            current().version(),
            e.getMessage());
      }
    }
  }

  private PolicyVersion<P> accept(PolicyVersion<P> candidate) {
    return current.accumulateAndGet(
        candidate, (known, other) -> other.version() > known.version() ? other : known);
  }

  /** The version that the store holds now. */
  PolicyRecord newest() {
    return store
        .latest(definition.name())
        .orElseThrow(() -> new IllegalStateException("policy " + definition.name() + " is gone"));
  }

  private PolicyVersion<P> found(Optional<PolicyRecord> version, String what) {
    return version
        .map(this::bound)
        .orElseThrow(() -> new NotFound(what + " of policy " + definition.name()));
  }

  /**
   * The record of a stored version. Keys that this release doesn't know belong to another release
   * and are passed over; keys that the version doesn't have take the shipped value.
   */
  private PolicyVersion<P> bound(PolicyRecord version) {
    Map<String, Object> values = new LinkedHashMap<>(file.values());
    version.values().forEach(values::replace);
    return new PolicyVersion<>(
        version.version(),
        binder.bind(values, rules(version)),
        rules(version),
        version.since(),
        version.changedBy());
  }

  private Map<String, String> rules(PolicyRecord version) {
    Map<String, String> rules = new LinkedHashMap<>(version.rules());
    rules.putAll(file.rules());
    return rules;
  }

  private Map<String, Object> known(Map<String, Object> values) {
    List<FieldError> errors =
        values.keySet().stream()
            .filter(key -> !binder.keys().contains(key))
            .map(PolicyBinder::unknown)
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return values;
  }

  private Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidInput("reason", RULE, "must say why, in at most 500 characters");
    }
  }
}
