package io.saleswright.platform.security;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.OutOfScope;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a caller may see (SEC-02). A query turns the scope into a condition; a single read
 * asks it whether the aggregate lies inside. What lies outside does not exist for the caller.
 */
public sealed interface DataScope {

  /**
   * Whom an aggregate belongs to.
   *
   * @param owner staff id of the person who looks after it
   * @param team the owner's team, where the service knows it
   * @param region the region that it lies in, where the service knows it
   * @param customer identity of the customer whose business it is, where the service shows
   *     customers their own
   * @param also staff ids of others to whom it was opened; nobody of a customer is among them
   */
  record Belonging(
      @Nullable String owner,
      @Nullable String team,
      @Nullable String region,
      @Nullable String customer,
      List<String> also) {

    public Belonging {
      also = List.copyOf(also);
    }

    /** Something that no customer is shown as their own, and that was opened to nobody else. */
    public Belonging(@Nullable String owner, @Nullable String team, @Nullable String region) {
      this(owner, team, region, null, List.of());
    }

    private boolean isOf(String staffId) {
      return staffId.equals(owner) || also.contains(staffId);
    }

    /** Known to belong to a person, and nothing more. */
    public static Belonging to(@Nullable String owner) {
      return new Belonging(owner, null, null);
    }
  }

  /** Everything. */
  record All() implements DataScope {}

  /** What lies in one region, and the caller's own. */
  record Region(String region, String staffId) implements DataScope {}

  /** What one team looks after, and the caller's own. */
  record Team(String team, String staffId) implements DataScope {}

  /** What the caller looks after. */
  record Own(String staffId) implements DataScope {}

  /**
   * What one customer, such as a dealer, has with us, and the caller's own. What was opened to
   * staff by an id stays closed to a customer's person of that id.
   */
  record Company(String customer, String staffId) implements DataScope {}

  /**
   * The widest scope that one of the caller's roles gives. A manager of sales whose token names a
   * region sees that region, one with a team sees the team, one with neither sees all.
   */
  static DataScope of(Caller caller) {
    Roles roles = Roles.ours();
    Reach reach =
        caller.roles().stream().map(roles::reach).max(Comparator.naturalOrder()).orElse(Reach.OWN);
    return switch (reach) {
      case OWN -> own(caller);
      case MANAGED -> managed(caller);
      case ALL -> new All();
    };
  }

  private static DataScope own(Caller caller) {
    return caller.company() == null
        ? new Own(caller.staffId())
        : new Company(caller.company(), caller.staffId());
  }

  private static DataScope managed(Caller caller) {
    if (caller.region() != null) {
      return new Region(caller.region(), caller.staffId());
    }
    return caller.team() != null ? new Team(caller.team(), caller.staffId()) : new All();
  }

  /**
   * Lets only those pass whose scope is not bounded, for what holds in all regions at once.
   *
   * @param rule id of the requirement that reserves the step
   * @throws NotPermitted when the caller sees one region or team, or their own
   */
  static void mustBeUnbounded(Caller caller, String rule) {
    if (!(of(caller) instanceof All)) {
      throw new NotPermitted(rule, "this holds in all regions, and your scope does not");
    }
  }

  /** Whether the caller may see what belongs there. */
  default boolean includes(Belonging belonging) {
    return switch (this) {
      case All _ -> true;
      case Region(String region, String staffId) ->
          region.equals(belonging.region()) || belonging.isOf(staffId);
      case Team(String team, String staffId) ->
          team.equals(belonging.team()) || belonging.isOf(staffId);
      case Company(String customer, String staffId) ->
          customer.equals(belonging.customer()) || staffId.equals(belonging.owner());
      case Own(String staffId) -> belonging.isOf(staffId);
    };
  }

  /**
   * Lets only what lies inside be seen.
   *
   * @param what kind and identity, as for something that does not exist
   * @throws OutOfScope when it lies outside; the caller is told that it does not exist
   */
  default void mustInclude(Belonging belonging, String what) {
    if (!includes(belonging)) {
      throw new OutOfScope(what);
    }
  }
}
