/**
 * The problems that only an edge can have. How a problem is told, and all the others, come from the
 * platform; problems of the services pass through untouched.
 */
@NullMarked
package io.saleswright.gateway.problem;

import org.jspecify.annotations.NullMarked;
