package io.saleswright.complaint.service;

import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.work.Course;
import io.saleswright.complaint.work.Difficulty;
import io.saleswright.complaint.work.Guidance;
import io.saleswright.complaint.work.Problem;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's problem with goods, and how they are helped.
 *
 * @param number the number by which people call it
 * @param customer whose problem it is
 * @param problem what does not work
 * @param triage how it is helped and who pays; null before the clerk looked at it
 * @param guidances what the customer was told to do, the oldest first
 * @param visits who went there, the oldest first
 * @param course how far it has come
 * @param attachments pictures of signatures and other files; null when there were never any
 */
public record ServiceCase(
    String number,
    Complainant customer,
    Problem problem,
    @Nullable Triage triage,
    List<Guidance> guidances,
    List<Visit> visits,
    Course course,
    @Nullable List<Attachment> attachments) {

  private static final int MOST = 100;

  public ServiceCase {
    guidances = List.copyOf(guidances);
    visits = List.copyOf(visits);
  }

  /** How far it has come. */
  public ServiceStage stage() {
    if (course.ending() != null) {
      return switch (course.ending().kind()) {
        case CLOSED -> ServiceStage.CLOSED;
        case WITHDRAWN -> ServiceStage.WITHDRAWN;
      };
    }
    if (course.solvedAt() != null) {
      return ServiceStage.SOLVED;
    }
    if (triage == null) {
      return ServiceStage.RECORDED;
    }
    return triage.difficulty() == Difficulty.GENERAL ? ServiceStage.GUIDANCE : ServiceStage.VISIT;
  }

  /** The visit that is to be made or reported; null when none is agreed on. */
  public @Nullable Visit openVisit() {
    return visits.isEmpty() || !visits.getLast().isOpen() ? null : visits.getLast();
  }

  /** How content the customer is; null before they were asked (CMP-15). */
  public @Nullable Integer score() {
    return course.revisits().isEmpty() ? null : course.revisits().getLast().score();
  }

  /** Whom it belongs to: the salesperson of its customer, and the clerk who has it (SEC-02). */
  public Belonging belonging() {
    String handler = course.handler();
    return new Belonging(
        customer.salesperson(),
        customer.team(),
        customer.region(),
        customer.customerId(),
        handler == null ? List.of() : List.of(handler));
  }

  ServiceCase of(Complainant other) {
    return new ServiceCase(number, other, problem, triage, guidances, visits, course, attachments);
  }

  ServiceCase with(Triage other) {
    return new ServiceCase(
        number, customer, problem, other, guidances, visits, course, attachments);
  }

  ServiceCase with(Course other) {
    return new ServiceCase(
        number, customer, problem, triage, guidances, visits, other, attachments);
  }

  ServiceCase with(List<Attachment> others) {
    return new ServiceCase(number, customer, problem, triage, guidances, visits, course, others);
  }

  ServiceCase with(Guidance guidance) {
    ServiceRefusal.TOO_MANY_ATTEMPTS.when(guidances.size() >= MOST);
    List<Guidance> all = new ArrayList<>(guidances);
    all.add(guidance);
    return new ServiceCase(number, customer, problem, triage, all, visits, course, attachments);
  }

  /** With a visit in the place of the one with its number, or at the end. */
  ServiceCase with(Visit visit) {
    ServiceRefusal.TOO_MANY_ATTEMPTS.when(visit.number() > MOST);
    List<Visit> all = new ArrayList<>(visits);
    all.removeIf(one -> one.number() == visit.number());
    all.add(visit);
    return new ServiceCase(number, customer, problem, triage, guidances, all, course, attachments);
  }
}
