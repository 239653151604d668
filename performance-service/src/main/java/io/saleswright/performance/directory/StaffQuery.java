package io.saleswright.performance.directory;

import io.saleswright.performance.staff.StaffStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for; what is null does not matter.
 *
 * @param words parts of name, staff id, telephone number or address, or the sounds of a name
 * @param ids people with these staff ids; empty for any
 * @param department of this department
 * @param team of this team
 * @param region of this region
 * @param role with this role
 * @param stage who stands there
 * @param awayOn who is away on this day
 */
public record StaffQuery(
    @Nullable String words,
    List<String> ids,
    @Nullable String department,
    @Nullable String team,
    @Nullable String region,
    @Nullable String role,
    @Nullable StaffStage stage,
    @Nullable LocalDate awayOn) {

  public StaffQuery {
    ids = List.copyOf(ids);
  }
}
