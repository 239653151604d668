package io.saleswright.platform.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One command of an aggregate: who may give it, from which stages it starts, and which rule says
 * so. The steps of a module are one enum, its table: desks ask it for roles, decisions for stages,
 * the lists of actions for both, and the state diagram in the docs is drawn from it.
 *
 * <pre>{@code
 * enum InvoiceStep implements Step<InvoiceStage> {
 *   ISSUE(by("FIN-08", "finance").from(REQUESTED).to(ISSUED)),
 *   READ(by("FIN-19", READERS));
 *
 *   private static Row<InvoiceStage> by(String rule, String... roles) {
 *     return Step.by(rule, roles);
 *   }
 * }
 * }</pre>
 *
 * @param <P> the stages of the aggregate, an enum
 */
public interface Step<P extends Enum<P>> {

  /** The constant's name. */
  String name();

  /** What the table says of this step. */
  Row<P> row();

  /**
   * A row of the table.
   *
   * @param rule id of the requirement that asks for the step and reserves it
   * @param roles who may take it; empty for what only events and clocks bring about, which stands
   *     in the table for its stages
   * @param from the stages that it starts from; empty for what does not need an aggregate, such as
   *     bringing one into being or listing
   * @param to the stages that it may lead to; empty when it leaves the stage alone
   * @param otherwise what refuses it from another stage
   * @param shows the class of data that it lets people see; null when that is no secret, or it
   *     shows nothing
   */
  record Row<P extends Enum<P>>(
      String rule,
      Set<String> roles,
      Set<P> from,
      Set<P> to,
      Refusal otherwise,
      @Nullable DataClass shows) {

    public Row {
      roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
      from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
      to = Collections.unmodifiableSet(new LinkedHashSet<>(to));
    }

    /** The same step, starting from these stages only. */
    @SafeVarargs
    public final Row<P> from(P... stages) {
      return new Row<P>(rule, roles, new LinkedHashSet<>(List.of(stages)), to, otherwise, shows);
    }

    /** The same step, starting from these stages only. */
    public Row<P> from(Set<P> stages) {
      return new Row<P>(rule, roles, stages, to, otherwise, shows);
    }

    /** The same step, leading to one of these stages. */
    @SafeVarargs
    public final Row<P> to(P... stages) {
      return new Row<P>(rule, roles, from, new LinkedHashSet<>(List.of(stages)), otherwise, shows);
    }

    /**
     * The same step, which lets people see data of a class (SEC-01).
     *
     * @param dataClass its name in the system's description
     * @throws IllegalStateException when it is open to a role that may not read such data
     */
    public Row<P> showing(String dataClass) {
      DataClass shown = DataClass.of(dataClass);
      shown.mustInclude(roles);
      return new Row<P>(rule, roles, from, to, otherwise, shown);
    }

    /** The same step with a refusal of its own for the stages that it does not start from. */
    public Row<P> otherwise(Refusal refusal) {
      return new Row<P>(rule, roles, from, to, refusal, shows);
    }
  }

  /** A step that these roles may take. */
  static <P extends Enum<P>> Row<P> by(String rule, String... roles) {
    return by(rule, new LinkedHashSet<>(Arrays.asList(roles)));
  }

  /** A step that these roles may take. */
  static <P extends Enum<P>> Row<P> by(String rule, Set<String> roles) {
    return new Row<P>(rule, roles, Set.<P>of(), Set.<P>of(), CommonRefusal.WRONG_STEP, null);
  }

  /** The name of the command on the wire, in kebab case, such as {@code request-change}. */
  default String action() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Id of the requirement that asks for the step. */
  default String rule() {
    return row().rule();
  }

  /** Whether one of the caller's roles may take it. */
  default boolean isOpenTo(Caller caller) {
    return caller.hasAny(row().roles());
  }

  /**
   * The caller with only those of their roles that may take it: how far they see by the step, and
   * not by what else they do.
   */
  default Caller narrowed(Caller caller) {
    return caller.withOnly(row().roles());
  }

  /**
   * Lets only the step's roles pass.
   *
   * @throws NotPermitted when the caller has none of them
   */
  default void mustBeOpenTo(Caller caller) {
    caller.mustHaveAny(rule(), row().roles());
  }

  /** Whether it starts from this stage. */
  default boolean startsFrom(P present) {
    return row().from().contains(present);
  }

  /**
   * Lets only the stages pass that the step starts from.
   *
   * @throws RuleViolation when the aggregate stands elsewhere
   */
  default void mustStartFrom(P present) {
    mustStartFrom(present, null);
  }

  /**
   * Lets only the stages pass that the step starts from.
   *
   * @param rule id of the requirement to name in place of the step's own; null for that one
   * @throws RuleViolation when the aggregate stands elsewhere
   */
  default void mustStartFrom(P present, @Nullable String rule) {
    if (!startsFrom(present)) {
      Refusal refusal = row().otherwise();
      String named = refusal == CommonRefusal.WRONG_STEP ? rule() : refusal.rule();
      throw new RuleViolation(
          refusal,
          rule == null ? named : rule,
          Map.of("step", present.name(), "allowed", row().from().toString()));
    }
  }
}
