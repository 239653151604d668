package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.imported;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.Roles;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role against each command; the customer belongs to the salesperson. */
class CustomerAuthorisationTests extends RunningService {

  private static final String PATH = "/api/customers";

  private static final String PDF = "%PDF-1.7\n%%EOF\n";

  private static final String TABLE =
      """
      #role,             register, list, read, edit, handOver, edits, purchases, figures, import, attach, papers, comment, comments
      sales-rep,              201,  200,  200,  200,      403,   200,       200,     403,    403,    201,    200,     201,      200
      account-manager,        201,  200,  404,  404,      403,   404,       404,     403,    403,    404,    404,     404,      404
      sales-support,          201,  200,  200,  200,      403,   200,       200,     403,    403,    201,    200,     201,      200
      support-supervisor,     201,  200,  200,  200,      200,   200,       200,     200,    403,    201,    200,     201,      200
      sales-manager,          201,  200,  200,  200,      200,   200,       200,     200,    403,    201,    200,     201,      200
      vp-sales,               403,  200,  200,  403,      403,   200,       200,     200,    403,    403,    200,     201,      200
      general-manager,        403,  200,  200,  403,      403,   200,       200,     200,    403,    403,    200,     201,      200
      finance,                403,  200,  200,  403,      403,   403,       200,     403,    403,    403,    200,     201,      200
      finance-head,           403,  200,  200,  403,      403,   403,       200,     200,    403,    403,    200,     201,      200
      customer-service,       403,  200,  200,  403,      403,   403,       200,     403,    403,    403,    200,     201,      200
      auditor,                403,  200,  200,  403,      403,   200,       200,     200,    403,    403,    200,     403,      200
      warehouse,              403,  403,  200,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      migration,              403,  403,  403,  403,      403,   403,       403,     200,    201,    403,    403,     403,      403
      marketing,              403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      legal,                  403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      technical,              403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      production,             403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      hr,                     403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      dealer,                 403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      admin,                  403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      production-system,      403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      warehouse-system,       403,  403,  403,  403,      403,   403,       403,     403,    403,    403,    403,     403,      403
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(textBlock = TABLE)
  void eachRoleMayDoWhatItIsThereFor(
      String role,
      int register,
      int list,
      int read,
      int edit,
      int handOver,
      int edits,
      int purchases,
      int figures,
      int takeOver,
      int attach,
      int papers,
      int comment,
      int comments) {
    Answer file = as("sales-rep").post(PATH, company()).expect(201);
    String path = PATH + "/" + file.id();
    TestHttp caller = as(role);

    assertThat(caller.post(PATH, company()).status()).as("register").isEqualTo(register);
    assertThat(caller.get(PATH).status()).as("list").isEqualTo(list);
    assertThat(caller.get(path).status()).as("read").isEqualTo(read);
    assertThat(caller.get(path + "/edits").status()).as("edits").isEqualTo(edits);
    assertThat(caller.get(path + "/purchases").status()).as("purchases").isEqualTo(purchases);
    assertThat(caller.get(PATH + "/figures").status()).as("figures").isEqualTo(figures);
    assertThat(caller.post(PATH + "/imports", imported("s-" + uniqueName(), "1", "A")).status())
        .as("import")
        .isEqualTo(takeOver);
    Answer attached =
        caller.post(path + "/attachments?name=a.pdf", PDF, "Content-Type", "application/pdf");
    assertThat(attached.status()).as("attach").isEqualTo(attach);
    String paper =
        path
            + "/attachments/"
            + as("sales-rep")
                .post(path + "/attachments?name=b.pdf", PDF, "Content-Type", "application/pdf")
                .expect(201)
                .id();
    assertThat(caller.get(path + "/attachments").status()).as("papers").isEqualTo(papers);
    assertThat(caller.get(paper).status()).as("download").isEqualTo(papers);
    assertThat(caller.delete(paper).status())
        .as("remove a paper")
        .isEqualTo(attach == 201 ? 200 : attach);
    Answer said = caller.post(path + "/comments", "{\"text\":\"t\"}");
    assertThat(said.status()).as("comment").isEqualTo(comment);
    assertThat(caller.get(path + "/comments").status()).as("comments").isEqualTo(comments);
    Answer edited = caller.put(path, company(), "If-Match", "\"1\"");
    assertThat(edited.status()).as("edit").isEqualTo(edit);
    String revision = edited.status() == 200 ? edited.etag() : "\"1\"";
    assertThat(
            caller
                .post(
                    path + "/owner",
                    """
                    {"owner": "DEMO-sales-rep-2", "reason": "leaves"}
                    """,
                    "If-Match",
                    revision)
                .status())
        .as("hand over")
        .isEqualTo(handOver);
  }

  @Test
  void noRoleIsForgotten() {
    assertThat(TABLE.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Roles.OF_PEOPLE.stream(), Roles.OF_SYSTEMS.stream()).toList());
  }

  @Test
  void nobodyGetsInWithoutAToken() {
    asNobody().get(PATH).expect(401);
    asNobody().post(PATH, company()).expect(401);
  }

  @Test
  void refusalNamesTheRequirement() {
    assertThat(as("finance").post(PATH, company()).expect(403).rule()).isEqualTo("CUS-08");
    assertThat(as("hr").get(PATH).expect(403).rule()).isEqualTo("CUS-33");
  }
}
