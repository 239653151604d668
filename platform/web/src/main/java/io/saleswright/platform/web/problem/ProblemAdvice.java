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

  /** Nothing is written when the client has gone or when the answer has begun already. */
  @ExceptionHandler
  @Nullable ResponseEntity<Problem> handle(
      Exception thrown, HttpServletRequest request, HttpServletResponse response) {
    if (thrown instanceof AsyncRequestNotUsableException || response.isCommitted()) {
      return null;
    }
    return problems.answer(thrown, request);
  }
}
