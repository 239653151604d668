package io.saleswright.gateway.login;

import com.mongodb.MongoException;
import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers browsers while the store of their sessions is down. Bearer tokens never come to the
 * store.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class StoreOutages extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(StoreOutages.class);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Problems problems;

  StoreOutages(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (MongoException | DataAccessException outage) {
      log.warn("the store of the sessions does not answer: {}", outage.getMessage());
      problems.write(EdgeProblem.SESSION_STORE_UNAVAILABLE, SOON, request, response);
    }
  }
}
