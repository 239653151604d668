package io.saleswright.contract.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The department's archive as people use it (DOC-01, DOC-02, DOC-03, DOC-04, SEC-01). */
class ArchiveApiTests extends RunningContracts {

  private static final String PATH = "/api/archive-entries";
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

  private static Answer add(TestHttp who, String entry, String content) {
    return who.post(
        PATH + "/" + entry + "/attachments?name=scan.pdf",
        content,
        "Content-Type",
        "application/octet-stream");
  }

  private Answer file(String role, String fields) {
    return as(role).post(PATH, "{" + fields + "}");
  }

  private Answer market(String title, String fields) {
    return file(
        "marketing", "\"kind\": \"market-research\", \"title\": \"%s\"%s".formatted(title, fields));
  }

  /** DOC-01, DOC-02: number, kind, owner, keywords, place and file; place in the scheme. */
  @Test
  void paperIsFiledAndFoundWithItsFile() {
    String room = unique("room");
    Answer filed =
        market(
                "华东家具市场报告",
                """
                , "keywords": ["East China"], "binder": "2026-B1", "volume": "2", "place": "%s",
                "documentDate": "2026-11-20"
                """
                    .formatted(room))
            .expect(201);

    assertThat(filed.text("number")).startsWith("AR-");
    assertThat(filed.text("documentClass")).isEqualTo("INTERNAL");
    assertThat(filed.text("shelf/classification")).isEqualTo("M-01");
    assertThat(filed.text("owner")).isEqualTo("DEMO-marketing");
    assertThat(filed.text("disposableFrom")).isEqualTo(today().plusYears(10).toString());

    String id = filed.id();
    String scan = add(as("marketing"), id, PDF).expect(201).id();
    String path = PATH + "/" + id + "/attachments/" + scan;
    assertThat(as("sales-support").get(path).expect(200).raw().body()).isEqualTo(PDF);
    assertThat(as("sales-support").delete(path).expect(409).problem())
        .isEqualTo("/problems/file-kept");
    assertThat(as("sales-support").get(PATH + "/" + id).text("files")).isEqualTo("1");
    String wrong = add(as("marketing"), id, PDF + " ").expect(201).id();
    as("marketing").delete(PATH + "/" + id + "/attachments/" + wrong).expect(200);
    as("sales-support").get(path).expect(200);

    for (String query :
        List.of(
            "q=" + filed.text("number"),
            "q=" + encoded("家具市场"),
            "q=huadong",
            "keyword=" + encoded("east ch"),
            "owner=DEMO-marketing",
            "kind=market-research&documentClass=INTERNAL&from=2026-11-20&to=2026-11-20")) {
      assertThat(found(query + "&place=" + room)).as(query).containsExactly(id);
    }
    assertThat(found("place=2026-B1&q=" + room)).containsExactly(id);
    assertThat(found("q=" + room + "&from=2026-11-21")).isEmpty();
    assertThat(found("place=" + room + "&kind=contract")).isEmpty();
    assertThat(as("sales-support").get(PATH + "?shelf=1").status()).isEqualTo(400);
  }

  /** DOC-01: who replaced a wrong scan, when and why; both stay, and one counts. */
  @Test
  void wrongScanIsReplacedAndStays() {
    String id = market("report", "").expect(201).id();
    String wrong = add(as("marketing"), id, PDF).expect(201).id();
    String right = add(as("marketing"), id, PDF + " ").expect(201).id();
    String path = PATH + "/" + id + "/attachments/" + wrong;
    String body = "{\"newer\": \"%s\", \"reason\": \"page 2 is missing\"}";

    assertThat(
            as("sales-support")
                .post(path + "/replacement", body.formatted(wrong))
                .expect(400)
                .text("errors/0/field"))
        .isEqualTo("newer");
    Answer after =
        as("sales-support").post(path + "/replacement", body.formatted(right)).expect(200);
    assertThat(after.text("files")).isEqualTo("1");
    assertThat(after.text("countedFiles/0/attachmentId")).isEqualTo(right);
    assertThat(after.text("replacedFiles/0/attachmentId")).isEqualTo(wrong);
    assertThat(after.text("replacedFiles/0/newer")).isEqualTo(right);
    assertThat(after.text("replacedFiles/0/by")).isEqualTo("DEMO-sales-support");
    assertThat(after.text("replacedFiles/0/reason")).isEqualTo("page 2 is missing");
    assertThat(as("sales-support").get(path).expect(200).raw().body()).isEqualTo(PDF);
    assertThat(as("marketing").delete(path).expect(409).problem()).isEqualTo("/problems/file-kept");
    assertThat(
            as("sales-support")
                .post(path + "/replacement", body.formatted(right))
                .expect(409)
                .problem())
        .isEqualTo("/problems/file-replaced");
  }

  /** PRD-09: a brochure in its versions; sales has the one that counts, and finds the others. */
  @Test
  void salesMaterialIsKeptInItsVersions() {
    String id =
        file("marketing", "\"kind\": \"sales-material\", \"title\": \"Brochure of chairs\"")
            .expect(201)
            .id();
    String first = add(as("marketing"), id, PDF).expect(201).id();
    String second = add(as("marketing"), id, PDF + " ").expect(201).id();
    as("marketing")
        .post(
            PATH + "/" + id + "/attachments/" + first + "/replacement",
            "{\"newer\": \"%s\", \"reason\": \"season 2027\"}".formatted(second))
        .expect(200);

    Answer seen = as("sales-rep").get(PATH + "/" + id).expect(200);
    assertThat(seen.text("shelf/classification")).isEqualTo("M-02");
    assertThat(seen.text("documentClass")).isEqualTo("OPEN");
    assertThat(seen.text("countedFiles/0/attachmentId")).isEqualTo(second);
    assertThat(seen.text("countedFiles/1/attachmentId")).isEmpty();
    assertThat(seen.text("replacedFiles/0/attachmentId")).isEqualTo(first);
    as("sales-rep").get(PATH + "/" + id + "/attachments/" + second).expect(200);
  }

  /** SEC-03: events tell the owner, and are kept for ever. */
  @Test
  void ownerIsAStaffId() {
    String id = market("report", "").expect(201).id();
    for (String name : List.of("王伟", "13812345678")) {
      assertThat(
              market("x", ", \"owner\": \"%s\"".formatted(name)).expect(400).text("errors/0/field"))
          .isEqualTo("owner");
      assertThat(
              revised("legal", id, "\"owner\": \"%s\"".formatted(name))
                  .expect(400)
                  .text("errors/0/field"))
          .isEqualTo("owner");
    }
  }

  private static LocalDate today() {
    return ContractSteps.today();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> found(String query) {
    return as("sales-support").get(PATH + "?" + query).expect(200).items("id");
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsField() {
    assertThat(file("sales-support", "\"title\": \"x\"").expect(400).text("errors/0/field"))
        .isEqualTo("kind");
    assertThat(
            file("sales-support", "\"kind\": \"poem\", \"title\": \"x\"")
                .expect(400)
                .text("errors/0/message"))
        .contains("market-research");
    assertThat(market("x", ", \"classification\": \"Z-9\"").expect(400).text("errors/0/rule"))
        .isEqualTo("DOC-02");
    assertThat(market("x", ", \"documentDate\": \"2030-01-01\"").expect(400).text("errors/0/field"))
        .isEqualTo("documentDate");
    assertThat(file("sales-support", "\"quoteId\": \"%s\"".formatted(unique("nothing"))).status())
        .isEqualTo(404);
  }

  /** CON-08, DOC-01: a contract that is filed lies in the archive, and nobody types it again. */
  @Test
  void contractComesByItselfWhenItIsFiled() {
    String contract = aContract();
    contracts().makeEffective(contract);
    String mark = unique("A");
    as("sales-support")
        .post("/api/contracts/" + contract + "/filing", ContractBodies.filing(mark))
        .expect(200);

    String query = PATH + "?kind=contract&q=" + mark;
    await().until(() -> as("sales-rep").get(query).items("id").size() == 1);
    String id = as("sales-rep").get(query).items("id").getFirst();
    Answer entry = as("sales-rep").get(PATH + "/" + id).expect(200);
    assertThat(entry.text("documentId")).isEqualTo(contract);
    assertThat(entry.text("documentNumber")).startsWith("CT-");
    assertThat(entry.text("owner")).isEqualTo("DEMO-sales-rep");
    assertThat(entry.text("shelf/place")).isEqualTo("Room 2");
    assertThat(entry.text("shelf/binder")).isEqualTo("2026-B3");
    assertThat(entry.text("documentClass")).isEqualTo("CONFIDENTIAL");
    assertThat(entry.text("disposableFrom")).isEmpty();
    assertThat(
            as("sales-support")
                .put(
                    PATH + "/" + id,
                    "{\"kind\": \"contract\", \"title\": \"x\", \"countsFrom\": \"1990-01-01\"}",
                    "If-Match",
                    entry.etag())
                .expect(400)
                .text("errors/0/field"))
        .isEqualTo("countsFrom");

    as("sales-manager")
        .post("/api/contracts/" + contract + "/termination", "{\"reason\": \"a test\"}")
        .expect(200);
    await()
        .until(() ->
            as("sales-rep")
                .get(PATH + "/" + id)
                .text("disposableFrom")
                .equals(today().plusYears(30).toString()));
  }

  /** DOC-01: a quote brings its number, customer and salesperson, and lies there once. */
  @Test
  void quoteIsFiledWithoutBeingTypedAgain() {
    String quote =
        draft(aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east")), null).expect(201).id();
    Answer filed =
        file("sales-support", "\"quoteId\": \"%s\", \"place\": \"Room 1\"".formatted(quote))
            .expect(201);

    assertThat(filed.text("title")).startsWith("QU-").endsWith("Hua Xia");
    assertThat(filed.text("owner")).isEqualTo("DEMO-sales-rep");
    assertThat(file("sales-support", "\"quoteId\": \"%s\"".formatted(quote)).expect(409).problem())
        .isEqualTo("/problems/document-archived");
  }

  /** DOC-04, SEC-01: role and class decide, for the list, the single read and the file alike. */
  @Test
  void classAndRoleDecideWhoSeesIt() {
    String mark = unique("M");
    String fields = ", \"mark\": \"%s\", \"documentClass\": \"%s\"";
    String open =
        file(
                "marketing",
                "\"kind\": \"company-rule\", \"title\": \"open\"" + fields.formatted(mark, "OPEN"))
            .expect(201)
            .id();
    String internal = market("internal", fields.formatted(mark, "INTERNAL")).expect(201).id();
    String secret = market("secret", fields.formatted(mark, "SECRET")).expect(201).id();
    String scan = add(as("marketing"), secret, PDF).expect(201).id();

    assertThat(seen("production", mark)).containsExactly(open);
    assertThat(seen("sales-rep", mark)).containsExactly(open);
    assertThat(seen("sales-support", mark)).containsExactlyInAnyOrder(internal, open);
    assertThat(seen("legal", mark)).containsExactlyInAnyOrder(secret, internal, open);
    assertThat(seen("marketing", mark)).containsExactlyInAnyOrder(secret, internal, open);
    as("production").get(PATH + "/" + internal).expect(404);
    as("sales-support").get(PATH + "/" + secret).expect(404);
    as("sales-support").get(PATH + "/" + secret + "/attachments/" + scan).expect(404);
    as("sales-support").get(PATH + "/" + secret + "/attachments").expect(404);
    as("support-supervisor").get(PATH + "/" + secret + "/attachments/" + scan).expect(200);
    as("sales-support").post(PATH + "/" + secret + "/disposal", "{\"reason\": \"x\"}").expect(404);
    assertThat(sheet("vp-sales", mark).status()).isEqualTo(200);
    assertThat(sheet("production", mark).status()).isEqualTo(403);
  }

  /** SEC-01: the policy's class of a kind is the least, and no keeper opens what was closed. */
  @Test
  void secretIsNotOpenedByWhoKeepsIt() {
    String sale = "\"kind\": \"customer-paper\", \"title\": \"letter\"";
    assertThat(
            file("sales-support", sale + ", \"documentClass\": \"OPEN\"")
                .expect(400)
                .text("errors/0/field"))
        .isEqualTo("documentClass");
    String id =
        file("support-supervisor", sale + ", \"documentClass\": \"SECRET\"").expect(201).id();
    as("sales-support").get(PATH + "/" + id).expect(404);
    revised("legal", id, "\"documentClass\": \"CONFIDENTIAL\"").expect(200);
    assertThat(
            revised("legal", id, "\"documentClass\": \"INTERNAL\"")
                .expect(400)
                .text("errors/0/rule"))
        .isEqualTo("SEC-01");

    revised("sales-support", id, "\"kind\": \"company-rule\", \"documentClass\": \"OPEN\"")
        .expect(403);
    Answer other = revised("sales-support", id, "\"kind\": \"company-rule\"").expect(200);
    assertThat(other.text("documentClass")).isEqualTo("CONFIDENTIAL");
    revised("sales-support", id, "\"documentClass\": \"OPEN\"").expect(403);
    revised("support-supervisor", id, "\"documentClass\": \"OPEN\"").expect(200);
    Answer closed = revised("sales-support", id, "\"kind\": \"customer-paper\"").expect(200);
    assertThat(closed.text("documentClass")).isEqualTo("CONFIDENTIAL");
  }

  private Answer revised(String role, String id, String fields) {
    String path = PATH + "/" + id;
    String seen = as("support-supervisor").get(path).expect(200).etag();
    return as(role).put(path, "{" + fields + "}", "If-Match", seen);
  }

  private List<String> seen(String role, String mark) {
    return as(role).get(PATH + "?q=" + mark).expect(200).items("id");
  }

  private Answer sheet(String role, String mark) {
    return as(role)
        .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .get(PATH + "?q=" + mark);
  }

  @Test
  void isWrittenAnewByWhoSawItLast() {
    Answer filed =
        market(
                "draft",
                """
                , "keywords": ["a"], "mark": "M-7", "binder": "B1", "volume": "2", "place": "Room 2"
                """)
            .expect(201);
    String path = PATH + "/" + filed.id();
    Answer revised =
        as("sales-support")
            .put(
                path,
                """
                {"title": "final", "place": "Room 9", "classification": "G-02"}
                """,
                "If-Match",
                filed.etag())
            .expect(200);

    assertThat(revised.text("title")).isEqualTo("final");
    assertThat(revised.text("shelf/classification")).isEqualTo("G-02");
    assertThat(revised.text("kind")).isEqualTo("market-research");
    assertThat(revised.text("shelf/mark")).isEqualTo("M-7");
    assertThat(revised.text("shelf/binder")).isEqualTo("B1");
    assertThat(revised.text("shelf/volume")).isEqualTo("2");
    Answer again =
        as("sales-support")
            .put(path, "{\"binder\": \"B2\"}", "If-Match", revised.etag())
            .expect(200);
    assertThat(again.text("shelf/binder")).isEqualTo("B2");
    assertThat(again.text("shelf/classification")).isEqualTo("G-02");
    assertThat(again.text("shelf/place")).isEmpty();
    assertThat(
            as("sales-support")
                .put(path, "{\"quoteId\": \"q\"}", "If-Match", again.etag())
                .expect(400)
                .text("errors/0/field"))
        .isEqualTo("quoteId");
    as("sales-support")
        .put(path, "{\"kind\": \"other\", \"title\": \"late\"}", "If-Match", filed.etag())
        .expect(412);
  }

  /** DOC-04: each look and each download is in the audit, with who it was. */
  @Test
  void looksAndDownloadsAreNoted() {
    String id = market("noted", "").expect(201).id();
    String scan = add(as("marketing"), id, PDF).expect(201).id();
    as("legal").get(PATH + "/" + id).expect(200);
    as("sales-support").get(PATH + "/" + id + "/attachments/" + scan).expect(200);

    await().until(() -> noted(id, "READ").contains("DEMO-legal"));
    await().until(() -> noted(id, "DOWNLOADED").contains("DEMO-sales-support"));
    assertThat(noted(id, "DOWNLOADED")).doesNotContain("DEMO-legal");
  }

  private List<String> noted(String subject, String kind) {
    return as("auditor")
        .get("/api/admin/audit?subject=" + subject + "&kind=" + kind)
        .expect(200)
        .items("by");
  }
}
