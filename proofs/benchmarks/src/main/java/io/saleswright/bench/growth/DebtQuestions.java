package io.saleswright.bench.growth;

import io.saleswright.bench.process.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is asked of the receivables, in the order of the table.
 *
 * @param yesterday a day that is over
 */
record DebtQuestions(Site site, LocalDate yesterday) {

  private static final int SOME = 50;
  private static final String LIST = "/api/collection";
  private static final String TOTALS = LIST + "/totals?by=";

  List<Question> all() {
    List<String> customers =
        IntStream.range(0, SOME)
            .mapToObj(number -> LIST + "?customerId=" + DebtBook.customerOf(number))
            .toList();
    return List.of(
        finance("what is open: first page", List.of(LIST)),
        finance("what was open yesterday: first page", List.of(LIST + "?on=" + yesterday)),
        finance("what a customer owes", customers),
        own("what a salesperson's customers owe", LIST),
        finance("sums by age class", List.of(TOTALS + "AGE_CLASS")),
        finance("sums by customer", List.of(TOTALS + "CUSTOMER")),
        finance("exposure by customer", List.of("/api/customer-risks/exposure?by=CUSTOMER")));
  }

  private Question finance(String name, List<String> paths) {
    return question(name, site.token("clerk", DebtBook.SERVICE), paths);
  }

  private Question own(String name, String path) {
    String username = Firm.salesperson(0).substring("DEMO-".length());
    return question(name, site.token(username, "sales-rep"), List.of(path));
  }

  private Question question(String name, String token, List<String> paths) {
    return new Question(name, DebtBook.SERVICE, site.uri(DebtBook.SERVICE), token, paths);
  }
}
