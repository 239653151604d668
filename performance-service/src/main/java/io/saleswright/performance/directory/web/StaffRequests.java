package io.saleswright.performance.directory.web;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.absence.Period;
import io.saleswright.performance.directory.Newcomer;
import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Post;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on people. */
final class StaffRequests {

  private StaffRequests() {}

  /** A field of a form that was left blank tells nothing. */
  static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /**
   * Somebody who works here.
   *
   * @param staffId staff id, as their login tells it
   * @param name what they are called
   * @param phone how they are reached at work
   * @param email their address at work
   * @param department their department, a code such as inside-sales
   * @param team their team, a code
   * @param region their region, a code
   * @param supervisor staff id of who leads them
   */
  record NewStaff(
      @NotBlank @Size(max = 64) String staffId,
      @NotBlank @Size(max = 100) String name,
      @Nullable @Size(max = 40) String phone,
      @Nullable @Email @Size(max = 200) String email,
      @Nullable @Size(max = 40) String department,
      @Nullable @Size(max = 40) String team,
      @Nullable @Size(max = 40) String region,
      @Nullable @Size(max = 64) String supervisor) {

    Newcomer newcomer() {
      StaffEntry entry = new StaffEntry(name, phone, email, department, team, region, supervisor);
      return new Newcomer(staffId.strip(), entry.person(), entry.post());
    }
  }

  /** People who work here, such as the lines of a table. */
  record ManyStaff(@NotEmpty @Size(max = 500) List<@Valid @NotNull NewStaff> people) {

    List<Newcomer> newcomers() {
      return people.stream().map(NewStaff::newcomer).toList();
    }
  }

  /**
   * What the directory says of somebody from now on.
   *
   * @param name what they are called
   * @param phone how they are reached at work
   * @param email their address at work
   * @param department their department, a code such as inside-sales
   * @param team their team, a code
   * @param region their region, a code
   * @param supervisor staff id of who leads them
   */
  record StaffEntry(
      @NotBlank @Size(max = 100) String name,
      @Nullable @Size(max = 40) String phone,
      @Nullable @Email @Size(max = 200) String email,
      @Nullable @Size(max = 40) String department,
      @Nullable @Size(max = 40) String team,
      @Nullable @Size(max = 40) String region,
      @Nullable @Size(max = 64) String supervisor) {

    Person person() {
      return new Person(name.strip(), told(phone), told(email));
    }

    Post post() {
      return new Post(told(department), told(team), told(region), told(supervisor), List.of());
    }
  }

  /**
   * A line in the phone book.
   *
   * @param phone how the person is reached at work
   * @param email their address at work
   */
  record StaffContact(
      @Nullable @Size(max = 40) String phone, @Nullable @Email @Size(max = 200) String email) {}

  /**
   * When somebody is away; nobody is asked why.
   *
   * @param from the first day
   * @param until the last day
   */
  record Away(@NotNull LocalDate from, @NotNull LocalDate until) {

    Period days() {
      return new Period(from, until);
    }
  }

  /**
   * Who stands in, and when.
   *
   * @param deputy staff id of who stands in
   * @param from the first day
   * @param until the last day
   */
  record NewDeputy(
      @NotBlank @Size(max = 64) String deputy, @NotNull LocalDate from, @NotNull LocalDate until) {

    Deputyship named() {
      return new Deputyship(deputy.strip(), new Period(from, until));
    }
  }

  /**
   * What was handed over.
   *
   * @param standing how much still stands with the person, over all services
   * @param reason why that stays with them, when something does
   */
  record HandOver(
      @NotNull @Min(0) @Max(1_000_000) Integer standing,
      @Nullable @Size(max = 500) @WithoutContacts String reason) {}

  /** The last day of somebody who leaves. */
  record Leaving(@NotNull LocalDate lastDay) {}
}
