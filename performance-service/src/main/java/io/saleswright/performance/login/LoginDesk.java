package io.saleswright.performance.login;

import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills the directory from the login (HR-11). Who is unknown is entered; rights follow the login
 * each time; other differences are named, and taken over when HR says so. Nobody is ever deleted.
 */
public final class LoginDesk {

  private final Aggregates<Staff> staff;
  private final StaffSearch search;
  private final LoginPeople login;

  LoginDesk(Aggregates<Staff> staff, StaffSearch search, LoginPeople login) {
    this.staff = staff;
    this.search = search;
    this.login = login;
  }

  /**
   * Compares the directory with the login. A repeat changes nothing.
   *
   * @param adopt whether name, team and region are taken over, too
   * @throws RuleViolation when the login can't be read; nothing is changed then
   */
  public ImportReport fill(boolean adopt, Act act) {
    StaffStep.IMPORT_STAFF.mustBeOpenTo(act.caller());
    List<LoginPerson> people = new ArrayList<>(login.people());
    people.sort(Comparator.comparing(LoginPerson::staffId));
    LoginComparison comparison = new LoginComparison(staff, adopt, act.cause());
    people.forEach(comparison::compare);
    Set<String> known = people.stream().map(LoginPerson::staffId).collect(Collectors.toSet());
    List<String> missing = search.active().stream().filter(id -> !known.contains(id)).toList();
    missing.forEach(comparison::without);
    return comparison.report(missing);
  }
}
