package io.saleswright.performance.told;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works here from now on, or again (HR-10, HR-11). What they are called is read from the
 * directory.
 *
 * @param staffId staff id of the person
 * @param team the team that they belong to; absent for none
 * @param region the region that they work in; absent for none
 * @param supervisor staff id of who leads them; absent while nobody is named
 * @param roles what they may do, by their login, in alphabetical order
 * @param by staff id of who entered them
 */
@EventType("performance.StaffJoined.v1")
public record StaffJoined(
    String staffId,
    @Nullable String team,
    @Nullable String region,
    @Nullable String supervisor,
    List<String> roles,
    String by) {}
