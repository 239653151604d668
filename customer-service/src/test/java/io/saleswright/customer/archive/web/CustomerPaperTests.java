package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers in customers' files over HTTP (DOC-10). */
class CustomerPaperTests extends RunningService {

  private static final String PATH = "/api/customers";
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

  private String papers = "";

  @BeforeEach
  void aFileIsThere() {
    papers = PATH + "/" + as("sales-rep").post(PATH, company()).expect(201).id() + "/attachments";
  }

  private static Answer add(TestHttp who, String papers, String name, String content) {
    return who.post(
        papers + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
        content,
        "Content-Type",
        "application/octet-stream");
  }

  @Test
  void isAddedListedDownloadedAndRemoved() {
    TestHttp rep = as("sales-rep");
    Answer added = add(rep, papers, "营业执照.pdf", PDF).expect(201);

    assertThat(added.header("Location")).isEqualTo(papers + "/" + added.id());
    assertThat(added.text("kind")).isEqualTo("application/pdf");
    assertThat(added.text("name")).isEqualTo("营业执照.pdf");
    assertThat(added.text("sha256")).hasSize(64);
    assertThat(added.text("by")).isEqualTo("DEMO-sales-rep");
    assertThat(rep.get(papers).expect(200).items("id")).containsExactly(added.id());

    Answer file = rep.get(papers + "/" + added.id()).expect(200);
    assertThat(file.raw().body()).isEqualTo(PDF);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(file.header("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.pdf");

    Answer left = rep.delete(papers + "/" + added.id()).expect(200);
    assertThat(left.items("id")).isEmpty();
    rep.get(papers + "/" + added.id()).expect(404);
    rep.delete(papers + "/" + added.id()).expect(404);
  }

  @Test
  void whatItIsCalledDoesNotMatter() {
    Answer added = add(as("sales-rep"), papers, "../../photo.jpg", PDF).expect(201);

    assertThat(added.text("name")).isEqualTo("photo.jpg.pdf");
    assertThat(added.text("kind")).isEqualTo("application/pdf");
  }

  @Test
  void whatIsNotTakenIsRefusedWithItsReason() {
    Answer refused =
        add(as("sales-rep"), papers, "licence.pdf", "<html><script>alert(1)</script></html>")
            .expect(400);
    assertThat(refused.problem()).isEqualTo("/problems/invalid-input");
    assertThat(refused.text("errors/0/field")).isEqualTo("content");
    assertThat(refused.text("errors/0/rule")).isEqualTo("DOC-10");
    assertThat(refused.text("errors/0/message")).contains("text/html", "application/pdf");
    assertThat(
            as("sales-rep")
                .with("Accept-Language", "zh")
                .post(papers + "?name=a.pdf", "", "Content-Type", "application/pdf")
                .expect(400)
                .text("errors/0/message"))
        .isEqualTo("不得为空文件");
    as("sales-rep").post(papers, PDF, "Content-Type", "application/pdf").expect(400);
    assertThat(as("sales-rep").get(papers).items("id")).isEmpty();
  }

  @Test
  void aRepeatUnderTheSameKeyAddsNothing() {
    TestHttp rep = as("sales-rep").with("Idempotency-Key", unique("key"));
    Answer first = add(rep, papers, "a.pdf", PDF).expect(201);
    Answer again = add(rep, papers, "a.pdf", PDF).expect(201);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(add(rep, papers, "a.pdf", PDF + "%").expect(409).problem())
        .isEqualTo("/problems/idempotency-key-reused");
    assertThat(add(rep, papers, "b.pdf", PDF).expect(409).problem())
        .isEqualTo("/problems/idempotency-key-reused");
    assertThat(as("sales-rep").get(papers).items("id")).containsExactly(first.id());
  }

  @Test
  void whoDoesNotSeeTheFileSeesNoPapers() {
    String id = add(as("sales-rep"), papers, "a.pdf", PDF).expect(201).id();
    TestHttp other = as("DEMO-stranger", "sales-rep");

    add(other, papers, "a.pdf", PDF).expect(404);
    other.get(papers).expect(404);
    other.get(papers + "/" + id).expect(404);
    other.delete(papers + "/" + id).expect(404);
  }

  /** More than the usual body passes here; more than the policy allows is refused unread. */
  @Test
  void filesMayBeLargerThanOtherBodies() throws IOException {
    String large = PDF + " ".repeat(3_000_000);

    assertThat(add(as("sales-rep"), papers, "a.pdf", large).expect(201).text("size"))
        .isEqualTo(Integer.toString(large.length()));
    as("sales-rep").put(papers.replace("/attachments", ""), large, "If-Match", "\"1\"").expect(413);

    assertThat(announced(1_000_000_000)).contains("413").contains("/problems/too-large");
  }

  /** What is answered to somebody who says that so many bytes will come, before any has. */
  private String announced(long bytes) throws IOException {
    URI service = URI.create(asNobody().base());
    String head =
        String.format(
            Locale.ROOT,
            "POST %s?name=a.pdf HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                + "Content-Length: %d\r\nConnection: close\r\n\r\n",
            papers,
            as("sales-rep").token(),
            bytes);
    try (Socket line = new Socket(service.getHost(), service.getPort())) {
      line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      line.shutdownOutput();
      InputStream answer = line.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
