package io.saleswright.contract.comments.web;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.comment.web.CommentsController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What our people say about contracts: say, take back, list. */
@RestController
@RequestMapping(ContractCommentController.PATH + "/{id}/comments")
class ContractCommentController extends CommentsController {

  static final String PATH = "/api/contracts";

  ContractCommentController(CommentDesk<Contract> comments) {
    super(PATH, comments);
  }
}
