package io.saleswright.platform.comment.web;

import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.CommentDesk.Said;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * The comments on documents of one type over HTTP: say, take back, list. A controller extends it
 * and says its path, which ends with {@code /{id}/comments}.
 */
public abstract class CommentsController {

  private final String collection;
  private final CommentDesk<?> desk;

  /**
   * @param collection path of the documents, such as {@code /api/orders}
   */
  protected CommentsController(String collection, CommentDesk<?> desk) {
    this.collection = collection;
    this.desk = desk;
  }

  /**
   * Says something about the document, for our own staff. Those who are named in {@code to} are
   * told that they are asked, and who asked is told of an answer (ORD-19).
   */
  @PostMapping
  @Creates
  public ResponseEntity<CommentView> comment(
      @PathVariable String id, @RequestBody @Valid CommentRequest body, Act act) {
    Said said = desk.say(id, body.saying(), act);
    CommentView view = CommentView.of(said.placed());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.created(URI.create(collection + "/" + id + "/comments/" + view.id()));
    if (said.stored().repeated()) {
      answer.header(Answers.REPLAYED, "true");
    }
    return answer.body(view);
  }

  /** Takes back what one said oneself: the text goes, and its place stays. */
  @PostMapping("/{comment}/withdrawal")
  public ResponseEntity<CommentView> withdraw(
      @PathVariable String id, @PathVariable String comment, Act act) {
    Said said = desk.withdraw(id, comment, act);
    return Answers.ok(said.stored(), CommentView.of(said.placed()));
  }

  /** What our people said about the document, the latest first. */
  @GetMapping
  public Page<CommentView> list(@PathVariable String id, PageRequest page, Caller caller) {
    return Page.of(
            desk.list(id, caller, page.slice()),
            page,
            placed -> new Place(placed.comment().at(), placed.comment().id()))
        .map(CommentView::of);
  }
}
