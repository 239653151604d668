/** Decides how results look: tables for people, JSON for programs. */
@NullMarked
package io.saleswright.bench.report;

import org.jspecify.annotations.NullMarked;
