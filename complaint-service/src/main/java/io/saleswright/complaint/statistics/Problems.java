package io.saleswright.complaint.statistics;

import io.saleswright.complaint.inquiry.RootCause;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStage;
import io.saleswright.complaint.work.Triage;
import io.saleswright.platform.kernel.Stored;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts which problems came up with which products (CMP-12). */
final class Problems {

  private Problems() {}

  /** A problem with a product. */
  private record Key(String product, String problem) {

    static Key of(@Nullable String product, @Nullable String problem) {
      return new Key(product == null ? "" : product, problem == null ? "" : problem);
    }
  }

  /**
   * Once that it came up.
   *
   * @param complaint whether it was a complaint; if not, it was a case of service
   */
  private record Once(Key key, String customer, boolean complaint) {}

  /**
   * One row for each problem of each product, the most frequent first. A case that comes from one
   * of the complaints is the same problem, and counts with the complaint alone; what was withdrawn
   * was none.
   */
  static List<ProblemRow> of(
      Collection<Stored<Complaint>> complaints, Collection<Stored<ServiceCase>> cases) {
    var counted = complaints.stream().map(Stored::id).collect(Collectors.toUnmodifiableSet());
    Stream<Once> told =
        complaints.stream()
            .map(Stored::state)
            .filter(one -> one.stage() != ComplaintStage.WITHDRAWN)
            .map(Problems::once);
    Stream<Once> asked =
        cases.stream()
            .map(Stored::state)
            .filter(one -> one.stage() != ServiceStage.WITHDRAWN)
            .filter(one ->
                one.problem().complaintId() == null
                    || !counted.contains(one.problem().complaintId()))
            .map(Problems::once);
    Map<Key, List<Once>> groups =
        Stream.concat(told, asked).collect(Collectors.groupingBy(Once::key));
    return groups.entrySet().stream()
        .map(group -> row(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt(ProblemRow::count)
                .reversed()
                .thenComparing(row -> row.product() == null ? "" : row.product())
                .thenComparing(row -> row.problem() == null ? "" : row.problem()))
        .toList();
  }

  private static Once once(Complaint one) {
    RootCause cause = one.inquired().cause();
    String problem = cause == null ? one.matter().kind().name() : cause.path();
    return new Once(
        Key.of(one.matter().goods().productCode(), problem), one.complainant().customerId(), true);
  }

  private static Once once(ServiceCase one) {
    Triage triage = one.triage();
    return new Once(
        Key.of(one.problem().goods().productCode(), triage == null ? null : triage.problem()),
        one.customer().customerId(),
        false);
  }

  private static ProblemRow row(Key key, List<Once> all) {
    int complaints = (int) all.stream().filter(Once::complaint).count();
    int customers = (int) all.stream().map(Once::customer).distinct().count();
    return new ProblemRow(
        key.product().isEmpty() ? null : key.product(),
        key.problem().isEmpty() ? null : key.problem(),
        complaints,
        all.size() - complaints,
        customers,
        all.size() - customers);
  }
}
