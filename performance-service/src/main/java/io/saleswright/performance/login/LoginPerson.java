package io.saleswright.performance.login;

import io.saleswright.performance.staff.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the login knows them.
 *
 * @param staffId staff id, as tokens tell it
 * @param name what they are called
 * @param team their team; null for none
 * @param region their region; null for none
 * @param roles what they may do; none while the login is closed to them
 */
public record LoginPerson(
    String staffId,
    String name,
    @Nullable String team,
    @Nullable String region,
    List<String> roles) {

  Post post() {
    return new Post(null, team, region, null, roles);
  }
}
