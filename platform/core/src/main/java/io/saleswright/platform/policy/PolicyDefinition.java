package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.security.Reservation;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy as a service declares it. Its values come from {@code policy/<name>.yaml} on the class
 * path, one entry for each component of the record, in kebab case:
 *
 * <pre>{@code
 * same-day-cut-off: {value: 16:00, rule: ORD-04, description: Orders received later count as the next day's}
 * }</pre>
 *
 * <p>Rules on single values are Bean Validation constraints on the components; rules that span
 * several are checked by the record's compact constructor, with IllegalArgumentException. What
 * stored versions may break, because it came later, is checked by {@link #holdingTo}.
 *
 * @param name the policy's name in kebab case, unique in the service
 * @param type the record whose components are the rules
 * @param editors roles that may change it
 * @param check refuses new values with IllegalArgumentException; versions that are there are bound
 *     without it
 */
public record PolicyDefinition<P extends Record>(
    String name, Class<P> type, Set<String> editors, Consumer<P> check) {

  /** The step of changing a policy, as the system's description names it. */
  static final String CHANGE = "change-policies";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public PolicyDefinition {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a policy's name is in kebab case, not " + name);
    }
    editors = Set.copyOf(editors);
  }

  /** A policy that only those may change who may change every policy. */
  public static <P extends Record> PolicyDefinition<P> of(String name, Class<P> type) {
    return new PolicyDefinition<>(name, type, Reservation.of(CHANGE).roles(), _ -> {});
  }

  /** The same policy, which these roles may change, too. */
  public PolicyDefinition<P> editableBy(String... roles) {
    Set<String> all = new TreeSet<>(editors);
    Stream.of(roles).forEach(all::add);
    return new PolicyDefinition<>(name, type, all, check);
  }

  /**
   * The same policy, whose changes are held to more than what is stored.
   *
   * @param rule throws IllegalArgumentException, whose message tells what new values break
   */
  public PolicyDefinition<P> holdingTo(Consumer<P> rule) {
    return new PolicyDefinition<>(name, type, editors, rule);
  }

  /**
   * The shipped values as version 1, without any store: for tests of what decides by them.
   *
   * @throws IllegalStateException when the shipped file is missing or not valid
   */
  public PolicyVersion<P> shipped() {
    PolicyFile file = PolicyFile.of(name);
    try {
      P values = new PolicyBinder<>(type).bind(file.values(), file.rules());
      mustHold(values);
      return new PolicyVersion<>(1, values, file.rules(), Instant.EPOCH, PolicyVersion.RELEASE);
    } catch (InvalidInput e) {
      throw new IllegalStateException(file.place() + " is not valid: " + e.getMessage(), e);
    }
  }

  /**
   * Holds new values to what changes have to keep.
   *
   * @throws InvalidInput when they break it
   */
  void mustHold(P values) {
    try {
      check.accept(values);
    } catch (IllegalArgumentException e) {
      throw PolicyBinder.inconsistent(e);
    }
  }
}
