package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repair that harms good text is worse than none. */
class GoodTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // French
                "Le château de l’âge d’or n’est pas à vendre.",
                "Âge : 30 ans. Âme sœur cherchée.",
                "Il a gâché la pâte, puis la tâche.",
                "« Ça va ? » demanda-t-elle à Théâtre.",
                "Hâte-toi, dit l’âne, le dîner est prêt !",
                "PÂQUES À LA PLAGE, THÉÂTRE DE L’ÂTRE",
                "Le bâtiment A est en face du bâtiment B.",
                "Il fallut qu’il allât, qu’il donnât et qu’il chantât.",
                "Voilà\u00a0! Et là\u00a0? Où ça\u00a0: à Châlons.",
                "L’IA générative : bien plus qu’un bâton dans les roues",
                "Pâques 2024 – les prix s’envolent",
                "Le mât et le dégât, un gâteau et un râteau",
                "LE GRAND PRIX À «ÂGE TENDRE»",
                "Un appel « for the âges », à l’été, dit l’auteur",
                "le lâche, la relâche; câble, crâne, fâché",
                // Portuguese
                "São Paulo é a maior cidade do país.",
                "A Câmara dos Deputados votou ontem à noite.",
                "NÃO HÁ VAGAS AMANHÃ, DISSE O PREFEITO",
                "“AMANHÃ”, disse ele, “e NÃO HOJE”.",
                "AMANHÃ… e depois? MANHÃ – tarde",
                "IRMÃ\u00a0DULCE E A MAÇÃ",
                "Tâmara, lâmpada, câncer e âmbar",
                "Em função da transmissão, a Ânsia passou",
                "O João e a Conceição vão à praia amanhã.",
                "Portugal: a inteligência artificial é um âmbito novo",
                "PARÂMETROS, ÂNGULO, TRÂNSITO, CÂMBIO",
                "Além disso, não é só isso: é a câmera",
                "Ângela e Cândido são irmãos",
                "a to z: o câmbio as it is in Brazil, não?",
                "É «amanhã» que vamos ao «Ã» da questão",
                // Romanian
                "România este în Europa; Câmpulung și Târgu Mureș.",
                "Când vine pâinea? Mâine dimineață.",
                "Românii cântă în fiecare sâmbătă.",
                "ÎNTÂLNIRE LA ORA 10: CÂT COSTĂ?",
                "A fost odată un împărat care avea o fântână.",
                "Gândul că e târziu mă întristează.",
                "mână în mână, pas cu pas",
                "Bătrânul a spus: „Rămâi!”",
                "Câte un an, pe rând, în cântec",
                "NICIODATĂ» și TOTDEAUNA",
                // Vietnamese
                "Trân Hâu là giám đốc mới của công ty.",
                "Hà Nội mùa thu, cây cơm nguội vàng.",
                "Cần Thơ, Đà Nẵng và Huế đều rất đẹp.",
                "TRÂU ÂU VÀ CÂU ĐỐI",
                "Tôi yêu tiếng nước tôi từ khi mới ra đời.",
                "Âm nhạc Việt Nam có ảnh hưởng sâu rộng.",
                "Nhà ở đâu? Ở đây lâu chưa?",
                "Các mô hình ngôn ngữ lớn đang thay đổi",
                "Chị ấy nấu ăn rất ngon, ấy là sự thật.",
                "ĐÂY LÀ LẦN ĐẦU TIÊN",
                // Turkish
                "Hâlâ bekliyorum; kâr payı nerede?",
                "Hâlâ on numara",
                "Lâle bahçesi ve rüzgâr gülü",
                "Dükkân kapalı, mekân açık, kâğıt bitti.",
                "İstanbul’da yapay zekâ zirvesi",
                "Yapay zekâ, an be an gelişiyor",
                "HÂKİM VE MAHKÛM",
                "Âşık Veysel türküleri",
                "Nikâh töreni bu akşam, hâl böyle",
                "Zekâ in Türkiye: kâr, zarar, resmî on adım",
                // English, and others that look like damage
                "a pâté at the château, and a tête-à-tête with the maître d’",
                "The coup de grâce: Ångström units of 10 Å — and 5 Å—",
                "There are a lot of Ã’s and Â’s in mojibake text",
                "TRANSFORMATORIŲ™ and NICIODATĂ™ and AHÅ™, the new sofa",
                "Brontë…” said the “naïve” résumé of Beyoncé™",
                "Temperature: 20°C ± 2, £5, ©2023, ½, §3, «quoted», ¿qué?",
                "«está»… dijo; «así», «aquí»—«allá»",
                "Čeština, Łódź, Škoda – Žižek… Dvořák’s “Rusalka”",
                "ΑΒΓ «ΩΔΕ» Ελληνικά — русский «текст» — українська",
                "日本語、中文、한국어 😀👩\u200d💻 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            })
    void sentencesStay(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multilingual",
                "posts",
                "ainews",
                "blogmarks",
                "reuters",
                "html/scrapinghub/ground-truth.json",
                "collections"
            })
    void realTextStays(String folder) throws IOException {
        List<String> changed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SharedData.at(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                text.lines()
                        .filter(line -> !Mojibake.repair(line).equals(line))
                        .forEach(line -> changed.add(file + ": " + line));
            }
        }
        assertThat(changed).hasSizeLessThan(20).allMatch(GoodTextTest::isDamaged);
    }

    /** A title of a post and 15 lines of bookmarks are damaged as their sources hold them. */
    private static boolean isDamaged(String line) {
        return line.contains("â€") || line.contains("Ã©");
    }
}
