package io.saleswright.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever ends a handler into a problem. */
@RestControllerAdvice
final class ProblemAdvice {

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  /**
   * Nothing is written when the client has gone. When the answer has begun already, the failure
   * goes on, so that the connection is broken off and nobody takes a part for the whole.
   */
  @ExceptionHandler
  @Nullable ResponseEntity<Problem> handle(
      Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (thrown instanceof AsyncRequestNotUsableException) {
      return null;
    }
    if (response.isCommitted()) {
      throw thrown;
    }
    return problems.answer(thrown, request);
  }
}
