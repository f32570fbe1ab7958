package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StaticAssetsTest {
    private final StaticAssets assets = StaticAssets.load();

    @Test
    void aFileIsFoundUnderTheNameThatPagesLinkTo() {
        String href = assets.href("app.css");

        assertThat(href).matches("/static/app\\.[0-9a-f]{8}\\.css");
        assertThat(assets.find(href.substring("/static/".length())))
                .hasValueSatisfying(asset -> assertThat(asset.contentType()).isEqualTo("text/css; charset=utf-8"));
    }

    @Test
    void nothingElseIsFound() {
        assertThat(assets.find("app.css")).isEmpty();
        assertThat(assets.find("../jte/layout.jte")).isEmpty();
        assertThatThrownBy(() -> assets.href("none.css")).hasMessage("no static file none.css");
    }

    @Test
    void theScriptIsSmall() {
        String name = assets.href("app.js").substring("/static/".length());

        assertThat(assets.find(name).orElseThrow().bytes().length).isLessThan(20_000);
    }
}
