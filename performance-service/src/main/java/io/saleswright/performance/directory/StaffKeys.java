package io.saleswright.performance.directory;

import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.search.SearchLines;
import java.util.List;

/**
 * By what somebody is found; written with every state of theirs.
 *
 * @param grams single signs and pairs of neighbours of the lines
 * @param lines the texts, each behind its kind
 */
public record StaffKeys(List<String> grams, String lines) {

  public StaffKeys {
    grams = List.copyOf(grams);
  }

  /** The keys of somebody. */
  public static StaffKeys of(Staff staff) {
    Person person = staff.person();
    SearchLines lines =
        SearchLines.NONE
            .and("staffId", staff.staffId())
            .andName("name", person.name())
            .andPhone(person.phone())
            .and("email", person.email())
            .and("department", staff.post().department());
    return new StaffKeys(lines.grams(), lines.text());
  }
}
