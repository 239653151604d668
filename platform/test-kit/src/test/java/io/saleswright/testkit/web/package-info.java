/** Proves how every service behaves over HTTP, on a real web server with real tokens. */
@NullMarked
package io.saleswright.testkit.web;

import org.jspecify.annotations.NullMarked;
