package io.saleswright.performance.directory.web;

import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Post;
import io.saleswright.performance.staff.Staff;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the directory.
 *
 * @param id staff id
 * @param name what they are called
 * @param phone how they are reached at work
 * @param email their address at work
 * @param department their department
 * @param team their team
 * @param region their region
 * @param supervisor staff id of who leads them
 * @param roles what they may do, by their login
 * @param state ACTIVE or LEFT
 * @param lastDay their last day, when they leave
 * @param absentUntil until when they are away, when they are today
 * @param deputy staff id of who stands in for them today
 */
record StaffItem(
    String id,
    String name,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String department,
    @Nullable String team,
    @Nullable String region,
    @Nullable String supervisor,
    List<String> roles,
    String state,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate absentUntil,
    @Nullable String deputy) {

  static StaffItem of(Staff staff, LocalDate today) {
    Person person = staff.person();
    Post post = staff.post();
    return new StaffItem(
        staff.staffId(),
        person.name(),
        person.phone(),
        person.email(),
        post.department(),
        post.team(),
        post.region(),
        post.supervisor(),
        post.roles(),
        staff.stage().name(),
        staff.lastDay(),
        staff.absentUntil(today).orElse(null),
        staff.deputyOn(today).orElse(null));
  }
}
