package io.saleswright.order;

import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends OrderServiceFixture implements OpenApiContract {}
