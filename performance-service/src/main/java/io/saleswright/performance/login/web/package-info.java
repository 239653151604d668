/** Filling the directory, over HTTP. */
@NullMarked
package io.saleswright.performance.login.web;

import org.jspecify.annotations.NullMarked;
