package io.saleswright.performance.staff;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.StaffIds;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works and what they may do (HR-11).
 *
 * @param department the department, such as {@code inside-sales}; null when it is not known
 * @param team the team; null for none
 * @param region the region; null for none
 * @param supervisor staff id of who leads them; null while nobody is named
 * @param roles what they may do, in alphabetical order: by their login and by nobody's word,
 *     because deputies have the rights of whom they stand in for
 */
public record Post(
    @Nullable String department,
    @Nullable String team,
    @Nullable String region,
    @Nullable String supervisor,
    List<String> roles) {

  /** Events tell codes for ever, so nobody's telephone number is one (ADR 0017). */
  private static final Pattern CODE =
      Pattern.compile("(?!1[3-9]\\d{9}$)[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

  public Post {
    roles = List.copyOf(new TreeSet<>(roles));
  }

  /**
   * Lets only what can be told by events pass.
   *
   * @throws InvalidInput when department, team or region is no code, or the superior no staff id
   */
  void mustBeTellable() {
    mustBeCode("department", department);
    mustBeCode("team", team);
    mustBeCode("region", region);
    if (supervisor != null) {
      StaffIds.mustBeOne("supervisor", "HR-11", supervisor);
    }
  }

  private static void mustBeCode(String field, @Nullable String typed) {
    if (typed != null && !CODE.matcher(typed).matches()) {
      throw new InvalidInput(
          field, "HR-11", "must be a code of at most 40 letters, digits, dots and dashes");
    }
  }

  boolean isInRegionOf(Caller caller) {
    return caller.region() != null && caller.region().equals(region);
  }

  Post withRoles(List<String> others) {
    return new Post(department, team, region, supervisor, others);
  }
}
