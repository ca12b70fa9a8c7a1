"use strict";var ketenkaart=(()=>{var e$=Object.defineProperty;var S=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var n$=(t,e)=>{for(var n in e)e$(t,n,{get:e[n],enumerable:!0})};function ft(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function bl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,fe=S(()=>{"use strict";Ot=t=>document.getElementById(t)});async function kl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Aa=s$(await new Response(e).json())}function s$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Aa,Na=S(()=>{"use strict";fe()});function _l(t){var e=yl.get(this);return e||(e=new Map,yl.set(this,e)),(e=wl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var d=0;d<n[u].length;d++)s=n[u][d],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var wl,yl,vl=S(()=>{wl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,wl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},yl=new Map});function ys(t){t&&t.parentNode&&t.remove()}function Wa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ra.call(arguments,2):n),Co(t,i,s,o,null)}function Co(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jo,__v:o||++Ol,__i:-1,__u:0};return!o&&ht.vnode&&ht.vnode(r),r}function mr(t){return t.children}function cr(t,e){this.props=t,this.context=e,this.__g=0}function os(t,e){if(e==null)return t.__&&os(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:os(t)}function i$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ws({constructor:jo},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Da(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||os(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,El(o,e,r),n.__=n.__e=null,e.__e!=s&&Ll(e))}function Ll(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ll(t)}function xl(t){(8&t.__g||(t.__g|=8,ss.push(t),ur++))&&Ba==ht.debounceRendering||((Ba=ht.debounceRendering)||queueMicrotask)(Ml)}function Ml(){try{for(var t,e=1;ss.length;)ss.length>e&&ss.sort(Cl),t=ss.shift(),e=ss.length,8&t.__g&&i$(t)}finally{(ur=ss.length)&&(Ba||queueMicrotask)(Ml)}}function Tl(t,e,n,s,o,r,i,l,c,p,u){var d,m,$,h,g,k,_=s.__k||$r,v=e.length;for(c=l$(n,e,_,c,v),d=0;d<v;d++)($=n.__k[d])!=null&&(m=~$.__i&&_[$.__i]||dr,$.__i=d,k=Da(t,$,m,o,r,i,l,c,p,u),h=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Va(m.ref,null,$,m),$.ref&&u.push($.ref,$.__c||h,$)),g=g||h,4&$.__u?(c=zl($,c,t,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),$.__u&=-21);return n.__e=g,c}function l$(t,e,n,s,o){var r,i,l,c,p,u,d,m,$,h=n.length,g=h,k=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Co(null,i):qa(i)?i=v[r]=Co(mr,{children:i}):i.constructor===jo&&i.__b?i=v[r]=Co(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=c$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],d=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[$=k+m>>1]<i.__i?k=$+1:m=$;u[k]=i.__i,d[r]=k+1}for(k=u.length;r--;)d[r]&&(d[r]==k?k--:v[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=os(l)),Ha(l,l));return s}function zl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=zl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=os(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function c$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Sl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ir(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Sl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Sl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Pa[e]||(Pa[e]=p$(e)),(t.__a||(t.__a={}))[e]=Ia,r=e!=(e=e.replace(jl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function p$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[lr]==null)e[lr]=Ia++;else if(e[lr]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Da(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v,F,P,V,W,tt,Bt,L,_t,Yt,M=e.type;if(e.constructor!==jo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,d=r=[],u.nodeType==8?l=pr(u,r):r.push(u),l=r[0]||l),(u=ht.__b)&&u(e);t:if(typeof M=="function"){m=i.length;try{if(_=e.props,v=(u=M.prototype)&&u.render,F=(u=M.contextType)&&s[u.__c],P=u?F?F.props.value:u.__:s,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(v?e.__c=$=new M(_,P):(e.__c=$=new cr(_,P),$.constructor=M,$.render=d$),F&&F.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),v&&($.__s||($.__s=$.state),M.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ws({},$.__s)),ws($.__s,M.getDerivedStateFromProps(_,$.__s)))),h=$.props,g=$.state,$.__v=e,n.__c){if(_!==h&&v&&!M.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,P),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,P)===!1){e.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Wt){Wt&&(Wt.__=e)}),$r.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=os(n);break t}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,P),v&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,g,k)})}else v&&!M.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),v&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=P,$.props=_,$.__P=t,$.__g&=-5,V=ht.__r,W=v?25:0;do $.__g&=-9,V&&V(e),u=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++W<25);v&&($r.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ws({},s,$.getChildContext())),v&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(h,g)),tt=u&&u.type===mr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Wt){Wt&&Ha(Wt,Wt)}),n.__k=null),l=n.__k?os(n,0):null),l=Tl(t,qa(tt)?tt:[tt],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,d&&d.some(ys),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Wt){if(i.length=m,e.__v=null,c||r)if(Wt&&Wt.then){if(e.__u|=128|c,r){for(~(_t=r.indexOf(l||void 0))||(_t=r.length);(Yt=r[_t-1])&&Yt.nodeType==8;)_t--;for(;_t<r.length;_t++)if(Yt=r[_t])if(r[_t]=null,Bt){if(Yt==L)break}else{if(Yt.nodeType!=8)break;Yt.data.startsWith("$s")&&(L=pr(Bt=Yt))}}if(!Bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Bt=l}(u=pr(Bt=e.__c.__z||(e.__c.__z=Bt)))?(e.__e=Bt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ys);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Wt&&Wt.then||Fl(e),ht.__e(Wt,e,n)}}else l=e.__e=u$(n.__e,e,n,s,o,r,i,c,p,t);return(u=ht.diffed)&&u(e),l}function pr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Fl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Fl))}function El(t,e,n){for(var s=0;s<n.length;)Va(n[s++],n[s++],n[s++]);ht.__c&&ht.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ht.__e(r,o.__v)}})}function u$(t,e,n,s,o,r,i,l,c,p){var u,d,m,$,h,g,k,_,v=n.props||dr,F=e.props,P=e.type;if(P=="svg"?o="http://www.w3.org/2000/svg":P=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(P?h.localName==P:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!P)return _.createTextNode(F);t=_.createElementNS(o,P,F.is?F:p),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(P){if(p=P=="template"&&t.content||t,r=P=="textarea"&&F.defaultValue!=null?null:r&&Ra.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in F||u=="value"&&"defaultValue"in F||u=="checked"&&"defaultChecked"in F||ir(t,u,null,h,o);for(u in F)h=F[u],u=="children"?$=h:u=="dangerouslySetInnerHTML"?d=h:u=="value"?g=h:u=="checked"?k=h:l&&typeof h!="function"||v[u]===h||ir(t,u,h,v[u],o);d?(l||m&&(d.__html==m.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(m&&(t.textContent=""),(P=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&a$.test(P))&&(o="http://www.w3.org/1999/xhtml"),Tl(p,qa($)?$:[$],e,n,s,o,r,i,r?r[0]:n.__k&&os(n,0),l,c),r&&r.some(ys)),l&&P!="textarea"||(u="value",P=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(P!="progress"||g)||ir(t,u,g,v[u],o),u="checked",k!=null&&k!=t[u]&&ir(t,u,k,v[u],o))}else v===F||l&&t.data==F||(t.data=F);return t}function Va(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ht.__e(o,n)}}function Ha(t,e,n){var s,o,r,i;if(ht.unmount&&ht.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Va(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ht.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ha(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=pr(s,r=[]))&&(s==t.__e&&r.some(ys),ys(o),ys(s)),n||ys(t.__e),t.__e=t.__c=t.__=null}function d$(t,e,n){return this.constructor(t,n)}function kn(t,e){var n,s,o,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Co(mr,{children:[t]}),o=[],r=[],Da(e,e.__k,s||dr,dr,e.namespaceURI,s?null:e.firstChild?Ra.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),El(o,e.__k,r),e.__k.props.children=null}var ht,Ol,o$,ss,Ba,ur,Cl,lr,jl,Ia,Pa,r$,jo,dr,$r,a$,qa,Ra,ws,fr=S(()=>{jo=Symbol.for("pv"),dr={},$r=[],a$=/^m(i|n|o|s|text|space)$/,qa=Array.isArray,Ra=$r.slice,ws=Object.assign;ht={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ur=0,t}},Ol=0,o$=function(t){return t!=null&&t.constructor===jo},cr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ws({},this.state)),typeof t=="function"&&(t=t(ws({},n),this.props)),t&&(ws(n,t),this.__v&&(e&&this.__k.push(e),xl(this)))},cr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),xl(this))},cr.prototype.render=mr,ss=[],ur=0,Cl=function(t,e){return t.__v.__b-e.__v.__b},lr=Symbol(),jl=/(PointerCapture)$|Capture$/i,Ia=0,Pa={},r$=0});function gr(t,e){Pt.__h&&Pt.__h(Dt,t,hr||e),hr=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return hr=1,$$(Hl,t)}function $$(t,e,n){var s=gr(Vs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Hl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ka(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Dt,!Dt.__f)){Dt.__f=!0;var o=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ka(m.__[0],m.__N[0])||(u=!0))}),o){var d=o.call(this,r,i,l);return p?d||u:d}return!p||u}}return s.__}function ne(t,e){var n=gr(Vs++,3);!Pt.__s&&Qa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Dt.__H.__h.push(n))}function We(t,e){var n=gr(Vs++,4);!Pt.__s&&Qa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Dt.__h.push(n))}function Mo(t){return hr=5,ve(function(){return{current:t}},[])}function ve(t,e){var n=gr(Vs++,7);return Qa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function m$(){var t;do{for(;t=Ga.shift();)try{Lo(t)}catch(n){Pt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Vl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Lo),e.__h.some(Ja),e.__h=[]}catch(n){e.__h=[],Pt.__e(n,t.__v)}}}while(Ga.length)}function f$(t){var e,n=function(){clearTimeout(s),Wl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Wl&&(e=requestAnimationFrame(n))}function Dl(t){t!=1&&Al==Pt.requestAnimationFrame||((Al=Pt.requestAnimationFrame)||f$)(m$)}function Lo(t){var e=Dt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Dt=e}function Ja(t){var e=Dt;t.__c=t.__(),Dt=e}function Qa(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ka(n,t[s])})}function Hl(t,e){return typeof e=="function"?e(t):e}var Vs,Dt,Ua,Al,Ka,hr,Vl,Ga,Pt,Nl,Bl,Pl,Il,ql,Rl,Wl,Ya=S(()=>{fr();Ka=Object.is,hr=0,Vl=[],Ga=[],Pt=ht,Nl=Pt.__b,Bl=Pt.__r,Pl=Pt.diffed,Il=Pt.__c,ql=Pt.unmount,Rl=Pt.__;Pt.__b=function(t){Dt=null,Nl&&Nl(t)},Pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Rl&&Rl(t,e)},Pt.__r=function(t){Bl&&Bl(t),Vs=0;var e=(Dt=t.__c).__H;e&&(Ua==Dt?Dt.__h=[]:(e.__h.some(Lo),e.__h.some(Ja),Vs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ua=Dt},Pt.diffed=function(t){Pl&&Pl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Dl(Vl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ua=Dt=null},Pt.__c=function(t,e){e.some(function(n){try{n.__h.some(Lo),n.__h=n.__h.filter(function(s){return!s.__||Ja(s)})}catch(s){n.__h=[function(){throw s}]}}),Il&&Il(t,e)},Pt.unmount=function(t){ql&&ql(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Dl(Ga.push(o))}else Lo(o)}catch(r){e=r}}),s.__H=void 0,e&&Pt.__e(e,s.__v))};Wl=typeof requestAnimationFrame=="function"});function Ul(t){return Array.isArray(t)?t.map(Ul):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Wa("wbr",null),e]:[e])}var Vt,a,q=S(()=>{"use strict";vl();fr();Ya();fr();Ya();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Vt=()=>Mo(null);a=_l.bind((t,e,...n)=>Wa(t,e,...typeof t=="string"?n.map(Ul):n))});function b$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Kl,n)&&!t.query.uit?{path:Kl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ti(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[g$[r]||r,i]))};return b$(o)}function O(t,e={},n=!0){let s=n&&T.route?Object.fromEntries(h$.filter(i=>T.route.query[i]).map(i=>[i,T.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function B(t,e=!1){let n={...T.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=O(T.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Za},"",s),Xa())}function Xa(t=!1){let e=ti(location.hash),n=T.route?.path.join("/")===e.path.join("/");T.route=e,Gl(e),!n&&window.scrollTo(0,t&&Jl.get(history.state?.turn)||0)}function Ql(t){Gl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Za=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Jl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Za},""),Xa(o)};return window.addEventListener("popstate",s,{signal:n}),Xa(),T.started=!0,()=>e.abort()}var h$,g$,Kl,T,Gl,Za,Jl,Ae,U=S(()=>{"use strict";h$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],g$={ernst:"gewicht"},Kl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};T={route:{path:[],query:{}},started:!1},Za=0,Jl=new Map;Ae=t=>O(["ding",t])});function et({text:t,title:e=t,children:n}){let s=Vt();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function se({text:t}){let{route:e}=T;return We(()=>{T.started&&t&&ft(t)},[t,e]),null}var it,Lt=S(()=>{"use strict";fe();q();U();it=()=>window.matchMedia("(max-width: 44rem)").matches});function he(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Hs(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function br(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function kr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Yl(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,C,R,Ht,E,k$,K,A=S(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),C=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],k$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),K=(t,e)=>k$.compare(t,e)});var y,Zl,Xl,y$,w$,_$,v$,x$,S$,O$,C$,j$,L$,De,Us,N,b,oe,nt,Xe,vt,Ve,En,ge,tn,en,Y,_s,ce,rs,z=S(()=>{"use strict";Na();y=Aa,{codes:Zl,progress:Xl,queries:y$,names:w$,absent:_$,dates:v$,lists:x$,kinds:S$,called:O$,works:C$,partners:j$,lookups:L$}=y;for(let t of[Object.values(Zl),Object.values(Xl),{codes:Zl,progress:Xl,queries:y$,names:w$,absent:_$,dates:v$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[x$,S$,O$,C$,j$,L$,y.words,y.addresses])Object.setPrototypeOf(t,null);De=new Map(Object.entries(y.things)),Us=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,oe=t=>t?.words.page||b,nt=t=>Us.get(t||"")||(N?void 0:y.plans[0]),Xe=t=>Us.get(t),vt=t=>Us.get(t.split("/")[0]),Ve=(t,e)=>!e||!vt(t)||vt(t)?.key===e,En=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ge=En[En.length-1].date,tn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),en=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",_s=(t=nt())=>t?.source||y.source,ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),rs=(t,e=nt())=>(e?e.dates:En).find(n=>n.date===t)?.label||Y(t)});async function yr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function To(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ei,be,Z,xe,Se=S(()=>{"use strict";A();z();ei=5*2**20,be=()=>window.werkplaats,Z=()=>be(),xe=()=>!!be()&&be()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ni.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:si(o,n),without:si(r,n),links:i};ni.set(s,{...si(l,n),...c})}return ni.get(s)}function as({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=N&&Us.has(t.plan)?t.plan:"",n=En.some(i=>i.date===t.stand)?t.stand:ge,s=t.koppelingen==="genoemd",o=zo({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:ge}].map(zo).find(M$)||zo({plan:e,date:ge,stated:!1,expect:!0,strict:!1})}function zo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function oi(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var ni,si,An,Fo,M$,ri,tc,Mt=S(()=>{"use strict";z();Se();ni=new Map,si=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>G({...t,plan:e.key}).numbers[0];Fo=t=>t.key in y.answers,M$=t=>Fo(t)||!!be();ri=(t,e)=>Us.get(e)?.steps.find(n=>n.notation===t)?.id,tc=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>ri(s.step,e))))});var ec,T$,vs,Eo,Tt,nn,Ks,$n=S(()=>{"use strict";A();z();ec=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Hs(ec,i,r)}T$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),vs=(t,e=ge)=>!T$[e]?.has(t),Eo=(t,e=ge)=>(ec.get(t)||[]).filter(n=>vs(n.of[0]||n.from,e)),Tt=(t,e,n)=>Eo(t,n).filter(s=>s.name===e),nn=(t,e,n)=>Tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ks=(t,e)=>t.from===e?t.to:t.from});var ai,gt,w,re,bt,He,wr,xs,Ue,sc,Ne,Zt,Ss,Ut,pe,D,At,_r,oc,x,Kt,nc,Gs,rc,z$,vr,F$,sn,Js,E$,Oe,Xt,on,H=S(()=>{"use strict";A();z();ai=[],gt=(t,e)=>De.get(t)?.[e]||ai,w=(t,e)=>gt(t,e)[0]||"",re=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),bt=(t,e)=>re(t,e)[0]||"",He=t=>De.has(t),wr=t=>gt(t,"type"),xs=t=>oc.get(t)||ai,Ue=(t,e)=>wr(t).includes(e),sc=t=>wr(t).map(e=>y.kinds[e]).find(Boolean),Ne=t=>sc(t)?.page||"",Zt=t=>sc(t)?.kind||"",Ss=t=>Ne(t)==="organisation",Ut=t=>Ne(t)==="undertaking",pe=t=>!!Ne(t)&&!!w(t,"prefLabel"),D=(t,e)=>y.codes[t]?.[e]?.label||e||"",At=(t,e)=>D(y.lists[e],w(t,e)),_r=t=>y.names[t]||b.thing.foreign[t]||t,oc=new Map;for(let[t,e]of De)for(let n of e.type||ai)Hs(oc,n,t);x=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Kt=t=>y.called[t]?.short||x(t),nc=t=>w(t,"identifier"),Gs=[...xs("Chapter")].sort((t,e)=>K(nc(t),nc(e))),rc=[...De.keys()].filter(Ut),z$=[...De.keys()].filter(Ss),vr=t=>tn.find(e=>e.notation===t),F$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),sn=tn.map(t=>[t.notation,t.label]),Js=F$.map(t=>[t.notation,t.label]),E$=new Map(z$.map(t=>[w(t,"notation"),t])),Oe=t=>E$.get(t)||"",Xt=t=>y.addresses[t]||"",on=t=>re(t,"passage")});function ic(t,e,n){let s=Be(t,n),o=x(e);return{name:o,short:Kt(e)===o?o:Kt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:R(Ao(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var yn,Qs,Ys,Zs,ii,xr,Sr,Gt,Ao,A$,Be,Xs,Nn,is,Os,ac,Or,No,lc,li,to,ls,zt=S(()=>{"use strict";U();A();z();$n();H();yn=t=>y.works[t]?.steps||[],Qs=t=>y.works[t]?.kinds||[],Ys=t=>y.works[t]?.years||[],Zs=t=>y.works[t]?.leads||[],ii=t=>y.works[t]?.acts||[],xr=(t,e)=>Tt(t,"at",e).flatMap(n=>n.of),Sr=(t,e)=>Tt(t,"deadline",e).map(n=>n.from),Gt=t=>w(t,"isGeneric")==="true",Ao=t=>D("Modality",t),A$={},Be=(t,e=ge)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||A$,Xs=(t,e)=>Be(t,e).report||"",Nn=(t,e)=>Be(t,e).status||"",is=(t,e)=>Be(t,e).state||"",Os=(t,e)=>ls(t).rows.filter(({id:n})=>Be(n,e).outcome).map(n=>({...n,plan:t,...ic(n.id,n.work,e)})),ac=(t,e)=>y.promises[t.key].undated.filter(n=>vs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...ic(n,s,e)}});Or=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),No=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?C(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),lc=t=>ce(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),li=(t,e)=>{let{reports:n}=ls(t);return n.find(s=>s.date===en(t.key,e))||n[n.length-1]},to=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ls=t=>y.promises[t.key]});function Cr(t,e){if(w(t,"crossCutting")==="true")return[{step:Cs,of:t,basis:""}];let n=G(e).links;return Tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:N$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function jr(t,e){let n=r=>Ut(r)&&Ve(r,e.plan);if(Ss(t))return E(Bn(t,e).map(r=>r.to));if(!pc(t))return E(Eo(t,e.date).map(r=>Ks(r,t))).filter(n);let s=[t,...Tt(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>Tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Cr(r,e).some(i=>i.step===t))}function dc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Bo),d=M=>(!s||Cr(M,c).some(Wt=>w(Wt.step,"notation")===s))&&(!o||Qs(M).includes(o))&&(!r||Ys(M).slice(-1)[0]>=r)&&(!i||Ys(M)[0]<=i),m=E(u.flatMap(M=>Ut(M)?[M]:jr(M,c))),$=M=>u.includes(M)&&!l,h=m.filter(M=>!$(M)&&!d(M)),g=m.filter(M=>$(M)||d(M)&&!p.has(M)).sort(uc),k=u.filter(M=>!Ss(M)),_=new Set(g),F=[...k.flatMap(M=>Ut(M)?[M]:jr(M,c)),e].filter(M=>_.has(M)).flatMap(M=>cc(M,c,l)),P=E([...u.filter(Ss),...F]).filter(M=>!p.has(M)).sort(Lr),V=new Set(P),W=g.flatMap(M=>Bn(M,c,l).filter(Wt=>V.has(Wt.from))),tt=g.flatMap(M=>Cr(M,c).map(Wt=>({work:M,...Wt}))),Bt=[...tn.map(M=>M.id),Cs],L=E([...u.filter(pc),...tt.map(M=>M.step)]).filter(M=>!p.has(M)).sort((M,Wt)=>Bt.indexOf(M)-Bt.indexOf(Wt)),_t=new Set(L),Yt=r||i?h.filter(M=>!Ys(M).length).length:0;return{who:P,what:g,steps:L,roles:W,ties:tt.filter(M=>_t.has(M.step)),left:h.length,undated:Yt}}function Mr(t,{who:e,what:n},s){return Ut(t)?cc(t,s).filter(o=>!e.includes(o)).length:jr(t,s).filter(o=>!n.includes(o)).length}function mc(t,e,n,s=!1){let o=$c(t,e,n,s),r=ci(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Po)){if(u===e){p.length===i+1&&l.push(p);return}for(let d of o(u).sort(Lr))!p.includes(d)&&p.length+(r.get(d)??i)<=i&&c([...p,d])}};return c([t]),l}function eo(t,e,n,s=!1){let o=$c(t,e,n,s),r=ci(t,e,o),i=ci(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,$)=>c.filter(h=>r.get(h)===$).sort(Lr)),u=new Map([[t,1]]),d=p.slice(1).flatMap((m,$)=>m.flatMap(h=>o(h).filter(g=>p[$].includes(g)).sort(Lr).map(g=>(u.set(h,(u.get(h)||0)+(u.get(g)||0)),{from:g,to:h,roles:Bn(h,n).filter(k=>Ks(k,h)===g)}))));return{layers:p,lines:d,count:u.get(e)||0,length:l}}function fc(t,e,n){let s=[t,e];return E(Bn(t,n,!0).map(o=>o.to)).map(o=>Bn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function ci(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function hc(t,e){let[n,s]=t.map(o=>(Ut(o)?[o]:jr(o,e)).flatMap(r=>Cr(r,e).map(i=>i.step)));return tn.filter(({id:o})=>n.includes(o)&&s.includes(o))}function gc(t,{date:e}){let[n,s]=t.map(o=>[o,...Tt(o,"member",e).map(r=>r.to)]);return E(n.filter(o=>s.includes(o)))}var Cs,pi,Bn,cc,pc,N$,Bo,uc,Lr,$c,Po,Io=S(()=>{"use strict";A();Mt();z();$n();H();zt();Cs="dwars",pi=60,Bn=(t,{date:e,plan:n},s=!1)=>Tt(t,"who",e).filter(o=>(s||o.acts)&&Ve(o.to,n)),cc=(t,e,n=!1)=>E(Bn(t,e,n).map(s=>s.from)),pc=t=>Ne(t)==="step",N$=t=>bt(t,"broader")||t;Bo=t=>He(t)&&pe(t),uc=(t,e)=>K(Kt(t),Kt(e))||K(x(t),x(e)),Lr=(t,e)=>Number(Gt(t))-Number(Gt(e))||uc(t,e);$c=(t,e,n,s)=>o=>E(Bn(o,n).map(r=>Ks(r,o))).filter(r=>r===t||r===e||Ut(r)||s||!Gt(r)),Po=30});var B$,_c,vc,qo,no,P$,xc,Ro,Fr,fi,ui,I$,Sc,Oc,bi,ki,Cc,q$,Wo,di,R$,W$,D$,V$,$i,bc,H$,hi,gi,mi,U$,kc,yc,wc,Tr,zr,jc,K$,Lc=S(()=>{B$="ENTRIES",_c="KEYS",vc="VALUES",qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=no(this._path);if(no(n)==="")return{done:!1,value:this.result()};let s=e.get(no(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=no(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>no(e)).filter(e=>e!=="").join("")}value(){return no(this._path).node.get("")}result(){switch(this._type){case vc:return this.value();case _c:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},no=t=>t[t.length-1],P$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return xc(t,e,n,s,i,1,o,""),s},xc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let d=0;d<p.length;++d,++u){let m=p[d],$=i*u,h=$-i,g=o[$],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=k;v<_;++v){let F=m!==e[v],P=o[h+v]+ +F,V=o[h+v+1]+1,W=o[$+v]+1,tt=o[$+v+1]=Math.min(P,V,W);tt<g&&(g=tt)}if(g>n)continue t}xc(t.get(p),e,n,s,o,u,i,l+p)}},Ro=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Fr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=bi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,I$(this._tree,e)}entries(){return new qo(this,B$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return P$(this._tree,e,n)}get(e){let n=fi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=fi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new qo(this,_c)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ui(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ui(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ui(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new qo(this,vc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Fr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Fr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Fr(void 0,"",n)},fi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return fi(t.get(n),e.slice(n.length))},ui=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},I$=(t,e)=>{let[n,s]=Fr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Sc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Oc(s,o,r)}}},Sc=t=>{if(t.length===0)return;let[e,n]=bi(t);if(e.delete(n),e.size===0)Sc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Oc(t.slice(0,-1),s,o)}},Oc=(t,e,n)=>{if(t.length===0)return;let[s,o]=bi(t);s.set(o+e,n),s.delete(o)},bi=t=>t[t.length-1],ki="or",Cc="and",q$="and_not",Wo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?mi:e.autoVacuum;this._options={...$i,...e,autoVacuum:n,searchOptions:{...bc,...e.searchOptions||{}},autoSuggestOptions:{...H$,...e.autoSuggestOptions||{}}},this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=gi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let d=n(e,u);if(d==null)continue;let m=o(s(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,$,this._documentCount-1,h);for(let g of m){let k=r(g,u);if(Array.isArray(k))for(let _ of k)this.addTerm($,p,_);else k&&this.addTerm($,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let d=o(e,u);if(d==null)continue;let m=n(r(d,u),u),$=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,$,this._documentCount,h);for(let g of m){let k=s(g,u);if(Array.isArray(k))for(let _ of k)this.removeTerm($,p,_);else k&&this.removeTerm($,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ro,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=gi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||hi.batchSize,r=e.batchWait||hi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[d]of u)this._documentIds.has(d)||(u.size<=1?c.delete(p):u.delete(d));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||mi.minDirtCount,s=s||mi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let d=p.length||1,m={id:this._documentIds.get(l),score:c*d,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(yc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(yc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if($i.hasOwnProperty(e))return di($i,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Tr(o),c._fieldLength=Tr(r),c._storedFields=Tr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let d=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),d.set(parseInt(m,10),Tr($))}c._index.set(p,d)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await zr(o),c._fieldLength=await zr(r),c._storedFields=await zr(i);for(let[u,d]of c._documentIds)c._idToShortId.set(d,u);let p=0;for(let[u,d]of s){let m=new Map;for(let $ of Object.keys(d)){let h=d[$];l===1&&(h=h.ds),m.set(parseInt($,10),await zr(h))}++p%1e3===0&&await jc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ro,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},$=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults($,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,d=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(V$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(d,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:di(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...bc.weights,...i},d=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,d,o,r,c),$,h;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if($)for(let[g,k]of $){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let v=u*g.length/(g.length+.3*_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let v=p*g.length/(g.length+_);this.termResults(e.term,g,v,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=ki){if(e.length===0)return new Map;let s=n.toLowerCase(),o=R$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let d=i[u],m=this._fieldIds[u],$=r.get(m);if($==null)continue;let h=$.size,g=this._avgFieldLength[m];for(let k of $.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let v=$.get(k),F=this._fieldLength.get(k)[m],P=D$(v,h,this._documentCount,F,g,c),V=s*o*d*_*P,W=p.get(k);if(W){W.score+=V,U$(W.terms,e);let tt=di(W.match,n);tt?tt.push(u):W.match[n]=[u]}else p.set(k,{score:V,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,wc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,wc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Wo.wildcard=Symbol("*");di=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,R$={[ki]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),kc(s.terms,r)}}return t},[Cc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);kc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[q$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},W$={k:1.2,b:.7,d:.5},D$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},V$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},$i={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(K$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},bc={combineWith:ki,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:W$},H$={combineWith:Cc,prefix:(t,e,n)=>e===n.length-1},hi={batchSize:1e3,batchWait:10},gi={minDirtFactor:.1,minDirtCount:20},mi={...hi,...gi},U$=(t,e)=>{t.includes(e)||t.push(e)},kc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},yc=({score:t},{score:e})=>e-t,wc=()=>new Map,Tr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},zr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await jc(0);return e},jc=t=>new Promise(e=>setTimeout(e,t)),K$=/[\n\r\p{Z}\p{P}]+/u});function Er(t,e=[],n=oo(t),s=()=>!0){let o=Ht(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=J$&&l.length>=c.length+Q$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function cs(t,e){let n=wn(t).flatMap(so).map(Ht);return wn(e).every(s=>n.some(Er(s)))}function Ar(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Mc))so(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var G$,J$,Q$,Mc,Y$,wn,so,oo,ro=S(()=>{"use strict";A();G$=4,J$=6,Q$=3,Mc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Y$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),wn=t=>Y$(t).match(Mc)||[],so=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],oo=t=>t.length>1&&t.length<=G$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function em(){let t=new Map([...De.keys()].filter(pe).map(n=>[n,{sort:[Zt(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of De){let o=_n.owners.flatMap(i=>re(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...tm(n)),r?.text.push(..._n.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(_n.weights[n]??_n.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:Zt(n),titles:X$(n),...s},weight:Math.min(...wr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[_n.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:_n.question,...i,weight:e("question")}})]}function nm(){let t=new Map(em().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Wo({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>wn(l).flatMap(so),processTerm:l=>ao(l)?null:Ht(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(wn).flatMap(so))ao(c)||n.add(Ht(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(wn).flatMap(so).filter(oo).map(Ht)),i=[...e.filter(l=>_n.synonyms.some(c=>Ue(l.id,c))).map(l=>l.titles),..._n.same].map(l=>E(l.map(Nr))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function lm(t){if(Ce.known.has(t))return yi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ce.known.has(n));return[...yi.get(t)||[],...e.flatMap(n=>yi.get(n)||[n])]}function wi(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ce.shorts.has(o));if(n||oo(t))return Er(n||t,[],!0);let s=[...Ce.known].some(o=>o.startsWith(e));return Er(t,lm(e),!1,o=>s||Ce.known.has(o))}function Fc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ce.known.has(n)||e<Tc&&!Ce.shorts.has(n))continue;let o=s.length>=Tc&&Ce.known.has(s)?[s]:Fc(s);if(o.length)return[n,...o]}return[]}function cm(t){for(let e of t.length<sm||/\d/.test(t)?[]:t.length<om?[1]:[1,2]){let s=Ce.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Ec(t){let e=wn(t),n=e.filter(s=>!ao(s));return(n.length?n:e).flatMap(s=>{if(oo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Fc(Ht(s)),()=>cm(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>_i(wi(l)).length))return i}return[s]})}function pm(t,e){let n=Ce.groups.flatMap(s=>s.filter(o=>o.length>rm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>wn(s).filter(o=>!ao(o)))]}function um(t,e){let[n,...s]=t.titles.map(Nr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function vi(t){Ce=Ce||nm();let e=Ec(t),n=e.join(" "),s=wn(t).filter(c=>e.length===1||!ao(c)).join(" "),o=Ht(n)===Ht(s)?Nr(t):Nr(n),r=pm(e,o).map(c=>c.map(wi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:am,queries:_i(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,d]of im.entries())for(let{id:m,score:$}of Ce.mini.search({combineWith:"AND",queries:p},{fields:d})){let h=Ce.items.get(m),g=um(h,o)??u+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:$})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||K(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ht(n)===Ht(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Bc(t,e){let n=r=>{let[i,l]=Ar(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var _n,Z$,ao,Nr,zc,X$,tm,sm,om,Tc,rm,am,im,yi,Ce,_i,Ac,Nc,xi=S(()=>{"use strict";Lc();ro();U();A();z();H();_n=b.search,Z$=new Set(_n.small),ao=t=>!oo(t)&&Z$.has(Ht(t)),Nr=t=>` ${wn(t).map(Ht).join(" ")} `,zc=new Map;for(let[t,e]of y.search.english)Hs(zc,t,e);X$=t=>E([x(t),Kt(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...zc.get(t)||[]]),tm=t=>_n.sorts.flatMap(e=>gt(t,e).flatMap(n=>[D(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));sm=6,om=10,Tc=4,rm=4,am="OR",im=[["titles"],["titles","sort"],["titles","sort","text"]],yi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));_i=t=>[...Ce.known].filter(t);Ac=t=>{let{found:e,read:n}=vi(t);return e.length===1&&!n?O(e[0].path):""},Nc=t=>E(Ec(t)).filter(e=>!ao(e)&&_i(wi(e)).length)});function Br(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return f(Ke.export.footnote,{phrase:t,sources:In(s),addresses:e.map(i=>`; ${Xt(i)}`).join(""),version:o+(r?f(Ke.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ct(n,s)}`:""})}var Ke,vn,Pn,io,In,lo,Ge,ke,st,ot,dm,Si,Ct,lt=S(()=>{"use strict";A();z();H();zt();Ke=b.shared,vn=Ke.silence,Pn=(t=nt())=>t?f(oe(t).shared.report,{date:Y(t.date)}):Ke.reports,io=(t=nt(),e=Ke.nothing)=>`${C(e,t?1:2,{report:R(Pn(t))})} ${vn}`,In=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),lo=(t,e)=>[Be(t,e).word||"",Be(t,e).more||""],Ge=(t,e)=>lo(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ke.bases[t]||R(e.label)]])),st=t=>t===null?Ke.all_steps:vr(t)?.label||t,ot=t=>D("InterventionKind",t),dm=(t,e)=>e?rs(en(e.key,t.date),e):t.date===ge?Ke.choices.latest:f(Ke.choices.others_latest,{date:rs(t.date)}),Si=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&oe(s).shared.choices.links_stated,e&&Ke.choices.strict_phrase].filter(Boolean).join(" · ")||Ke.choices.all_phrase,Ct=(t,e=nt(t.plan))=>[dm(t,e),Si(t,e),t.expect?Ke.choices.with_phrase:Ke.choices.without_phrase].join(" · ")});function $m({text:t,done:e}){let n=Vt(),s=Vt();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ps.by_hand} ref=${n} onClose=${e}>
      <p>${ps.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ps.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Do(t,e=ps.copied){try{await navigator.clipboard.writeText(t),ft(e)}catch{let n=document.createElement("div");document.body.append(n),kn(a`<${$m} text=${t} done=${()=>n.remove()} />`,n)}}function rn(t,e,n){bl(t,e,n),ft(f(ps.downloaded,{name:t}))}function co(){return!y.files.length&&!be()?null:a`
    <section class="bestanden" aria-label=${qc}>
      <h2>${qc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Pc.label}</a> <span class="zacht">${Pc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${mm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${be()&&a`<li><a href="#/controleer">${Ic.label}</a> <span class="zacht">${Ic.description}</span></li>`}
      </ul>
    </section>
  `}var Pc,Ic,qc,ps,xn,te,ue,qn,Rn,Sn,mm,Jt=S(()=>{"use strict";fe();q();A();z();Se();lt();({summary:Pc,save:Ic,title:qc}=b.frame.foot.files),ps=b.shared.export;xn=({text:t,label:e=ps.copy})=>a`<button type="button" class="klein" onClick=${()=>Do(t())}>${e}</button>`,te=({name:t,rows:e,label:n=ps.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>rn(t,kr(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ue=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Ct(t,s):n]},qn=ps.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...qn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Sn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>nt(t(e))?.title||""}]:[],mm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Rc({name:t}){let e=Oi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${O(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var fm,Oi,Wc=S(()=>{"use strict";q();U();z();fm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),Oi=t=>fm.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function je(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:hm[t](r),id:t==="partner"?Oe(r):"",cells:an(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function Pr(t){let[e,n,s]=t.split("~");return{key:e,step:n===Dc?null:n,plan:s}}function Pe(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function qr(t){let{word:e,lines:n}=Pe(t);return[e,...n].join(", ")}function po(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>zo({...e,...c,plan:n.key}));if(!r.every(Fo))return()=>null;let i=c=>[de(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(G(c).matrix[t].map(i)));return(c,p)=>{let u=de(c,p,n.key),[d,m,$,h]=l.map(k=>gm(k.get(u)));return h===d?null:{by:m===d!=($===d)?m===d?"reading":"basis":"both",usual:l[0].get(u)}}}var Dc,hm,an,de,js,Ir,gm,mn=S(()=>{"use strict";A();Mt();z();H();lt();Dc="alle",hm={kind:t=>R(ot(t)),form:t=>R(D("ExploitationForm",t)),partner:t=>x(Oe(t)||t)},an=t=>[...t.steps.map(e=>e.notation),null];de=(t,e,n)=>[t,e??Dc,...N?[n]:[]].join("~");js=t=>`cel-${t.replaceAll("~","-")}`,Ir=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);gm=t=>t&&JSON.stringify([t.phrase,Pe(t).look,t.most_basis])});function Hc({passage:t}){let[e,n]=I("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Vc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Vc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Rr(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function ee({id:t,date:e}){let[n,s]=lo(t,e);return a`<span class=${`chip s-${is(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ae({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${bm[e]}
    </svg>
  `:null}function ie({of:t}){let e=E(t.flatMap(on));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${Ci} passage=${n} /></li>`)}
    </ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=on(t);return n?a`
    <p class=${e}>
      ${Xt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${xe()&&a`<${Hc} passage=${n} />`}
    </p>
  `:null}var Vc,j,Ft,fn,bm,Wr,Ci,Dr,us,dt=S(()=>{"use strict";q();U();A();z();Se();H();lt();zt();Vc=b.shared.passage;j=({id:t,text:e})=>pe(t)?a`<a href=${Ae(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Ft=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),fn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`;bm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Wr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${D("Severity",t)}</span>`,Ci=({passage:t})=>[Xt(t),xe()&&a`<${Hc} passage=${t} />`];Dr=({id:t})=>[bt(t,"broader")&&[a`<${j} id=${bt(t,"broader")} />`," › "],a`<${j} id=${t} />`],us=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function ji({list:t,plan:e}){if(!t.length)return a`<p>${Xe(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${wm} ...${o} />`]);return a`
    <p class="zacht">${Vr.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Li({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Mi({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Wr} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${N&&` · ${Xe(t.plan).title}`}
      ${pe(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function Ur({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=uo(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Li} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${_m} passage=${o} />`}
    ${s.why&&a`<p><strong>${Vr.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:ds(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Vr.who}</strong></p><${ji} list=${t.candidates} plan=${t.plan} />`}
    <${xn} text=${()=>Br(t.sentence,uo(t),e,nt(t.plan))} />
  `} /></div>`}var Vr,Dn,uo,ds,Uc,km,ym,Hr,Kc,wm,_m,Gc,$o=S(()=>{"use strict";ro();q();U();A();z();H();lt();Jt();dt();Vr=b.shared.gaps,Dn=t=>[t,...t.also],uo=t=>Xt(t.evidence)?[t.evidence]:[],ds=t=>y.queries[t]?.title||t,Uc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),km=(t,e)=>Uc(e.gewicht,[t.severity])&&(!e.tekst||cs(t.sentence,e.tekst))&&Dn(t).some(n=>Uc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),ym=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Hr=t=>t.flatMap(e=>Dn(e).map(n=>ym(e,n))),Kc=(t,e)=>(e.vraag?Hr(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>km(n,e)),wm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Ft} ids=${e} name=${Kt} />`,n&&Vr.more_work,")"]:t;_m=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${Ci} passage=${t} />
  </p>
`;Gc=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Mi} gap=${t} query=${y.queries[t.query]} />
    <${Ur} gap=${t} scenario=${e} />
  </article>
`});function mo(t,e,n=null,s=Om()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Kr(l.key),turn:zi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(vm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Kr(t),folds:!0,more:!0,turn:zi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ls({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Jc).join(" · ")}${s.length>Jc&&" …"}</span>`}
    </div>
  `}function Gr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Kr(t),turn:s||zi(t)};return a`
    <section class="blok">
      ${t?a`<${Ls} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ms(r)}>${o}</div>
    </section>
  `}var vm,Qc,xm,Sm,Jc,Om,Ti,Kr,zi,Ms,Ts,zs=S(()=>{"use strict";q();U();Lt();A();z();vm=b.shared,Qc="uit",[xm,Sm,Jc]=[20,6,4],Om=()=>it()?Sm:xm,Ti=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Kr=t=>Ti().includes(Qc)||Ti().includes(t),zi=(t,e=[t])=>()=>{let n=e.filter(o=>Kr(o)!==(o===t)),s=Ti().filter(o=>o!==Qc&&!e.includes(o));B({vouw:[...s,...n].join(",")},!0)};Ms=t=>t.open?null:"dicht";Ts=({id:t,items:e,first:n,as:s="ul"})=>mo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ls} part=${o} />`}
      <${s} class=${Ms(o)}>${o.rows}<//>
    `)});function Cm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ct({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,d]=I(t),m=l?Fi(l,t):u,$=g=>{let k=m===g.key?`-${g.key}`:g.key;l?B({[l]:k===t?null:k},!0):d(k);let _=b.shared.table,v=k.startsWith("-")?_.descending:_.ascending;ft(f(_.sorted,{column:g.label.toLowerCase(),direction:v}))},h=mo(s,br(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${Cm} id=${s} column=${g} sort=${m} turn=${$} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ms(g)}>
              ${g.folds&&a`<${Lm} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${jm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!Mm(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Fi,jm,Lm,Mm,Le,Cn,Vn,Me=S(()=>{"use strict";fe();q();U();A();z();H();lt();zs();dt();Fi=(t,e="")=>T.route.query[t]||e;jm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Lm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ls} part=${t} count=${s&&C(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Mm=t=>t==null||t===!1||t===""||t.length===0;Le=(t,e,n)=>({key:t,label:e,text:s=>x(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ge(n(o),s),cell:o=>a`<${ee} id=${n(o)} date=${s} />`}),Vn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ie} of=${e(n)} />`})});function Tm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Tt(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${E(o).join(", ")})`}<${us} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function zm(t){let e=w(t,"dueBy");return e&&` (${f(Te.bound,{date:Y(e)})}; ${Ao(w(t,"modality"))})`}function Fm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Be(n,e);return a`
          <li>
            ${s&&`${R(s)}: `}“${w(n,"deadlineText")}”${zm(n)}
            ${w(n,"revises")==="true"&&`, ${Te.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function Ei({id:t,date:e}){let n=Jr(t,e),s=o=>y.lookups[o]?.description;return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${j} id=${o} />: <strong>${s(o)}</strong><${ie} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Fs({of:t}){let e=o=>[bt(o,"barrier")&&f(Te.at_step,{step:x(bt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&At(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Te.other_status,{reading:e(o).join(", ")}):f(Te.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Te.other_unsaid}),s=re(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Vo({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=D("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Dr} id=${bt(t,"barrier")} />
        ${` · ${gt(t,"interventionKind").map(ot).join(", ")} · ${s} · `}
        <${ae} basis=${n} />${` ${ke[n]?.[1]||D("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Te.here}</strong>${w(t,"rationale")}</p>
      <${Fs} of=${t} />
    </div>
  `}function Zc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Xs(t,s),r=w(t,"promise"),i=Sr(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Vo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Te.across}</strong>${w(t,"rationale")}</p>`,p=[[Te.facts.deadline,i.length>0&&a`<${Fm} ids=${i} date=${s} />`],[Te.facts.who,a`<${Tm} id=${t} date=${s} />`],[Te.facts.figures,Jr(t).length>0&&a`<${Ei} id=${t} date=${s} />`],[Te.facts.how,c],[Te.facts.where,a`<${ie} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Zt(t)} · <${ee} id=${t} date=${s} /></p>
      <${Yc} lead=${r&&Te.promise} text=${r||w(t,"summary")} />
      <${Yc} lead=${Te.progress} text=${w(o,"summary")} />
      ${o&&a`<${Fs} of=${o} />`}
      <${On} pairs=${p} />
    </article>
  `}var Te,Jr,Yc,hn,$s=S(()=>{"use strict";q();A();Mt();z();$n();H();lt();zt();dt();Me();Te=b.shared.work;Jr=(t,e)=>nn(t,"figure",e);Yc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;hn=t=>[...t].sort((e,n)=>K(x(e),x(n)))});function Hn({bar:t,support:e=!1,most:n=Em}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Zr(t,e,n){let{word:s,lines:o}=Pe(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&jn.requested_mark];return[s,...o,...r||[],e&&Yr(e,n)].filter(Boolean).join(" · ")}function Im({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=O("overzicht",{...T.route.query,cel:de(e,null,n)});return a`
    <p>${io(nt(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${ji} list=${r} plan=${n} />`}
  `}function qm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Vt(),c=Vt();We(()=>{let h=document.getElementById(js(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(js(i)))?.focus()},[]);let{word:p,lines:u,look:d}=Pe(e),m=f(jn.panel_note,{scenario:Ct(o,r)}),$=h=>xr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>B({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Yr(n,r)}. ${f(jn.changed.usual,{phrase:qr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${jn.requested} <${Ft} ids=${e.requested} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Zc} key=${h} id=${h} scenario=${o} contributions=${$(h)} />`):a`<${Im} cell=${e} />`}
    </dialog>
  `}function fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Pr(t),i=nt(r);if(!i)return null;let l=je(e,n,i).find(d=>d.key===s),c=l?.cells[an(i).indexOf(o)];if(!c)return null;let p=po(e,n,i)(s,o);return a`<${qm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ie,jn,Em,Am,Ho,Ai,Nm,Bm,Pm,Qr,Yr,Es=S(()=>{"use strict";q();U();A();z();mn();H();lt();zt();$o();dt();$s();Ie=b.overview.legend,jn=b.overview,Em=20;Am=y.codes.CellState,Ho=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Hn} bar=${[[o,1]]} /></span>${R(Am[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Hn} bar=${[[Ie.support_state,1]]} support=${!0} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ai=()=>a`
  <ul class="stalen">
    ${Object.entries(ke).map(([t,[,e]])=>a`<li><span class="staal"><${ae} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Nm,...Bm]=Ie.sample.words,Pm=Ie.sample.bar.map(([t,e])=>[t,Number(e)]),Qr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Hn} bar=${Pm} /><strong>${Nm}</strong>
      ${Bm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Ho} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Ai} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
  </aside>
`,Yr=({by:t},e)=>oe(e).overview.changed[t]});function np({id:t=""}){let e=me.reading;return a`
    <${ln} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${ep} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${In(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Wm({open:t=!0}){let{howto:e}=b.overview,n={report:N?e.reports:Pn(),marks:Object.values(ke).map(([s])=>s).join(" "),source:_s()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function Vm({name:t,one:e,plan:n,open:s}){let o=Vt();return ne(()=>{s&&o.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${o}>
      <a href=${Rr(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${Dm} one=${e} />`}
    </li>
  `}function Jm(){let t=me.unjudged,e=hn($e.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Zt(n).toLowerCase()}</span></li>`);return a`
    <${ln} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Qm(){let t=o=>a`<${Km} id=${o} />`,e=tp($e.weak).map(t),n=f(me.weak.intro,$e.links),s=tp($e.statuses).map(o=>a`<${Gm} id=${o} />`);return a`
    <${ln} of=${me.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${ln} of=${me.other} id="anders" count=${$e.other.length}><ul>${$e.other.map(t)}</ul><//>
    ${s.length>0&&a`<${ln} of=${me.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Zm(){if(!$e.judged.length)return null;let t=e=>f(me.judged.line,{step:x(bt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:At(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${ln} of=${me.judged} id="oordelen" count=${$e.judged.length}>
      <ul>${$e.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Xm(){let t=me.expected.columns,e=[Le("stap",t.step,n=>bt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ln} of=${me.expected} id="verwacht" count=${$e.expected.length}>
      <${ct} id="verwachtingen" caption=${me.expected.caption} rows=${$e.expected} columns=${e} />
    <//>
  `}var Uo,me,Rm,ln,ep,Dm,Hm,Um,sp,$e,Xc,tp,Km,Gm,Ym,op,rp=S(()=>{"use strict";q();U();Lt();A();Mt();z();H();lt();Es();zs();dt();Me();$s();Uo=b.method,me=b.unknown,Rm=3,ln=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Gr} id=${e!==void 0&&e<=Rm?"":s} close=${o}
    title=${e===void 0?t.title:f(me.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,ep=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Dm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${He(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Hm=()=>B({getal:null},!0),Um=({scenario:t})=>a`
  <${ln} of=${Uo.numbers} id="getallen" close=${T.route.query.getal?Hm:null}>
    ${ce(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Vm} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,sp=({route:t})=>a`
  <${et} text=${Uo.title}><p class="uitleg">${Uo.intro}</p><//>
  <${Wm} />
  <div class="blok"><${Qr} /></div>
  <${ln} of=${Uo.states} id="standen"><${ep} list="CellState" /><//>
  <${Um} scenario=${J(t.query)} />
  <${np} />
  <p><a href=${O("weet-niet")}>${Uo.unknown}</a></p>
`,$e=y.unknown,Xc=t=>hn(t).map(e=>a`<li><${j} id=${e} /></li>`),tp=t=>[...t].sort((e,n)=>K(x(bt(e,"initiative")),x(bt(n,"initiative")))),Km=({id:t})=>a`
  <li>
    <${j} id=${bt(t,"initiative")} />${" → "}<${Dr} id=${bt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Fs} of=${t} />
  </li>
`,Gm=({id:t})=>a`
  <li><${j} id=${bt(t,"initiative")} />${`: ${At(t,"status")}`}<${Fs} of=${t} /></li>
`;Ym=()=>a`
  <${ln} of=${me.clashes} id="tegenspraak" count=${$e.clashes.length}>
    ${hn($e.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ie} of=${[t]} />
        </div>
      `)}
  <//>
`;op=()=>a`
  <${et} text=${me.title}><p class="uitleg">${me.intro} ${vn}</p><//>
  <${Jm} />
  <${Qm} />
  <${Ym} />
  <${Zm} />
  <${ln} of=${me.nameless} id="naamloos" count=${$e.nameless.length}><ul>${Xc($e.nameless)}</ul><//>
  <${ln} of=${me.generic} id="verzamelnamen" count=${$e.generic.length}><ul>${Xc($e.generic)}</ul><//>
  <${Xm} />
  <${np} id="lezen" />
`});function Nt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>B({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function ip({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!it())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=E(Object.keys(T.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!tf.test(s)).length,n=e?f(cn.filters_set,{count:e}):cn.filters;return a`<${ip} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function As({query:t,children:e}){let n=!it()&&ef.some(s=>t[s]);return a`<${ip} look="keuzes" id="wijzig" phrase=${cn.change} opens=${n}>${e}<//>`}function Ko(){let t=J(T.route.query),e=nt(t.plan)?.dates||En;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=oi(T.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${Un} legend=${cn.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Ni(){let{query:t}=T.route,e=J(t),{counted:n}=oe(nt(e.plan)).shared.choices,s=Object.entries(nf).filter(([,o])=>ap(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${ap(r,e)}
                  onChange=${()=>B(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=T.route,e=cn.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=oi(t,"verwachtingen",n);return a`
    <${Ns} />
    <${Ni} />
    <${Ko} />
    <${Un} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Un,ho,go,tf,ef,Ns,nf,ap,bo,Xr,Kn,Je=S(()=>{"use strict";q();U();Lt();A();Mt();z();lt();cn=b.shared,Un=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>B({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;ho=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>B({[e]:s.target.value},!0)} />
  </label>
`,go=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>B(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;tf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;ef=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ns=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Nt} label=${cn.plan} name="plan" options=${t} /></div>`};nf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ap=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;bo=()=>J(T.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>B({lezing:null})}>
        ${cn.choices.strict_off}
      </button>
    </p>
  `,Xr=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ct(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Kn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function sf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function of(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ii(s,o,.8);return n}function af(t,e){return[...t.querySelectorAll(rf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=d=>Number(s.getAttribute(d)||0),l=ta(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return lf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Bi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:lp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function lf(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,d=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Bs(" ",d,u.fontWeight)),!p.trim())return[];i=!0;let m={at:cf(e,l,o),text:p.trim(),size:d,weight:u.fontWeight,fill:u.fill};return l+=Bs(p.trim(),d,u.fontWeight),[m]})}function Bs(t,e,n){return Pi.font=`${n} ${e}px ${ea}`,Pi.measureText(t).width}function pf(t,e,n){let{width:s,height:o}=e,r=ta(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ii(s/2,o/2,s/2-1):Go(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Bi(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:sf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:of(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Go(0,o/2-1,s,2),fill:u[0]});for(let[,$,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Go(0,o+Number(h),s,-Number(h)),fill:$}):i.push({at:r,d:Go(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:$,wide:+g});let d=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[$,h]of Object.entries(m)){let g=d($);g.wide&&Bi(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function uf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let d=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-d.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,d.right-m.on.left,m.on.height)):i.push({on:d,text:p})}Bs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Pi.measureText("x");return i.map(({on:p,text:u})=>{let d=u;for(;d&&p.left+Bs(d,o,s.fontWeight)>n+1;)d=d.slice(0,-1);d!==u&&(d=`${d.slice(0,-1).trim()}…`);let m=ta(e.translate(p.left,p.top+p.height*l/(l+c))),$=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:d,size:o,weight:s.fontWeight,fill:s.color,slant:$}})}function cp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return af(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,d]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-d)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?uf(u,l,c):u instanceof Element?cp(u,l,c):[]);return o.style.transform="",[...pf(s,i,l),...p]}function qi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=cp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Bs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ta,Bi,Go,Ii,lp,rf,cf,Pi,ea,pp=S(()=>{"use strict";ta=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Bi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Go=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ii=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;lp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ii(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Go(t("x"),t("y"),t("width"),t("height"))},rf=[...Object.keys(lp),"text"].join();cf=(t,e,n)=>ta(new DOMMatrix(t).translate(e,n)),Pi=document.createElement("canvas").getContext("2d"),ea=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ri(t,e,n,s,o,r){let i=Yl(t,p=>Bs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Gn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function fp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[In(nt(e?.plan)),e&&Ct(e)].filter(Boolean).join(". "),l=f(na.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=qi(c);c.classList.remove("heel");let u=Math.max(p.width,$f),d=Ri(t,22,650,df,u,Gn),m=Ri(`${i}. ${vn}`,13,400,up,u,d.below+2),$=m.below+16,[h,g,k]=[Gn,$+p.height+24,0],_=[...document.querySelectorAll(s)].map(qi).flatMap(P=>{h>Gn&&h+P.width>Gn+u&&([h,g,k]=[Gn,g+k+6,0]);let V=$p(P.shapes,h,g);return h+=P.width+20,k=Math.max(k,P.height),V}),v=Ri(l,13,400,up,u,g+k+16),F=[...d.shapes,...m.shapes,...$p(p.shapes,Gn,$),..._,...v.shapes];return{title:`${t} ${i}. ${vn}`,width:u+2*Gn,height:v.below+Gn,shapes:F}}function ff(t){let{title:e,width:n,height:s,shapes:o}=fp(t),r=document.createElementNS(mp,"svg"),i=(c,p)=>{for(let[u,d]of Object.entries(p))d!==void 0&&d!==""&&c.setAttribute(u,String(d));return c},l=(c,p,u,d="")=>{let m=c.appendChild(i(document.createElementNS(mp,p),u));m.textContent=d};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ea,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_,opacity:v}of o){let[F,P,V,W,tt,Bt]=c,L=F===1&&!P&&!V&&W===1?`translate(${tt} ${Bt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:L,fill:d,...m&&m!=="none"&&{stroke:m,"stroke-width":$,"stroke-dasharray":h},opacity:v===1?void 0:v}):l(r,"text",{transform:L,"font-size":g,"font-weight":k,"font-style":_,fill:d},p)}rn(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}async function hf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=fp(t),o=document.createElement("canvas"),r=Math.min(mf,dp/e,dp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:d,stroke:m,wide:$,dash:h,size:g,weight:k,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=d,i.font=`${_} ${k} ${g}px ${ea}`,p!==void 0&&i.fillText(p,0,0);let F=new Path2D(u);d!=="none"&&i.fill(F),m&&m!=="none"&&$&&(i.strokeStyle=m,i.lineWidth=$,i.setLineDash((h||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),i.stroke(F)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?rn(l,c,"image/png"):ft(f(na.too_large,{name:l})),"image/png")}var na,df,up,Gn,$f,mf,dp,$p,mp,ze,ms=S(()=>{"use strict";fe();q();A();z();lt();Jt();pp();na=b.shared.export,[df,up]=["#16212B","#46525D"],[Gn,$f,mf,dp]=[28,720,2,12e3],$p=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));mp="http://www.w3.org/2000/svg";ze=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ff(t)}>${na.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>hf(t)}>${na.png}</button>
  </span>
`});function hp({rows:t,at:e,unit:n,end:s}){let o=s?It.right:It.left-It.box,r=s?It.right+It.box+12:It.left-It.box-12;return t.map(({state:i,count:l,y:c})=>{let p=It.top+c*n,u=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${It.box} height=${u} />
        <text x=${r} y=${p+u/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function gf({band:t,unit:e}){let n=t.count*e,s=It.top+t.y1*e+n/2,o=It.top+t.y2*e+n/2,r=(It.left+It.right)/2,i=C(fs.band,t.count,{from:hs(t.from),to:hs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${It.left} ${s} C${r} ${s} ${r} ${o} ${It.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function gp({flow:t,one:e,other:n,counted:s}){if(it())return a`<${bf} flow=${t} />`;let o=It.height/t.height,r=t.bands.map(i=>C(fs.band,i.count,{from:hs(i.from),to:hs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${It.width} ${It.height+It.top+14}`} role="img"
        aria-label=${f(fs.picture,{before:e.label,after:n.label,phrase:r.join("; ")})}>
        <text class="stroomkop" x=${It.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${It.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${gf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${hp} rows=${t.left} at=${hs} unit=${o} />
        <${hp} rows=${t.right} at=${hs} unit=${o} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${ze} name="overgang" title=${`${fs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,It,hs,bf,bp=S(()=>{"use strict";q();Lt();A();z();H();ms();fs=b.compare.flow,It={width:960,height:430,top:40,left:230,right:640,box:16},hs=t=>t?R(D("CellState",t)):fs.fresh;bf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${hs(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${hs(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${fs.listed}</p>
  </div>
`});function wf(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function _f({change:t,other:e}){let n=de(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===ge?null:e.date},!1),o=f(X.see_cell,{kind:ot(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${X.see}<span class="sr">${o}</span></a></li>`}function vf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(X.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${mo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ls} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ms(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ae(s)}>${X.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function xf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:u=>u.other_barrier||u.barrier||"",titles:[...sn,["",b.shared.all_steps]]},i=u=>u.map(d=>x(Oe(d)||d)).join(", "),l=u=>E([u.barrier,u.other_barrier].map(st)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:u=>R(ot(u.kind))},{key:"een",label:e.label,text:u=>R(u.states[0])},{key:"ander",label:n.label,text:u=>R(u.states[1])},{key:"weg",label:X.left[s],sort:!1,text:u=>i(u.left)},{key:"erbij",label:X.joined[s],sort:!1,text:u=>i(u.joined)}],p=()=>Rn(c,t.changes,()=>ue(null,"",o));return a`
    ${mo("verschillen",t.changes,r).map(u=>a`
        ${u.folds&&a`<${Ls} part=${u} level=${3} count=${C(X.differ,u.rows.length)}
            names=${u.rows.map(d=>R(ot(d.kind)))} />`}
        <ul class=${Ms(u)}>
          ${u.rows.map(d=>a`<${_f} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(u=>a`<p class="zacht">${u}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${ct} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${te} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function Sf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?kf(p):X.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:u=>String(e.bands.find(d=>d.from===u.state&&d.to===p)?.count||X.nothing)}))],c=f(X.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${f(X.counts,{both:r,fresh:t.fresh.length})}</p>
      <${gp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${ct} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Of(t,e){if(!e)return t;let n=o=>yn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Cf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ge(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${X.not_yet}</span>`:a`<${ee} id=${m} date=${e.date} />`,p=[Le("actie",X.action,m=>m),{key:"wat",label:X.what,text:Zt},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>Rn(p,r,()=>ue(null,e.plan.key,o)),d=()=>B({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${d}>${X.show_all}</button>
        <${te} name="vergelijk.csv" rows=${u} />
      </div>
      <${ct} id="vergelijk" caption=${X.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function yp({route:t}){if(Mn.length<2)return a`<${et} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:n,after:s}=wf(t.query),o=J(t.query),r=Si(o),i=yf(e,n,o),l=tn.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Of(i,l),{actions:p}=c,u=p?.flows[l],d=p?"dates":"plans",m=f(X.intro[d],{before:Y(e.date),after:Y(n.date)});return a`
    <${et} text=${X.heading[d]} title=${X.title}><p class="uitleg">${m} ${vn}</p><//>
    <${pn}>
      <${Ni} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Nt} label=${X.first} name="van" chosen=${e.key} options=${kp(Mn.slice(0,-1))} />
            <${Nt} label=${X.second} name="met" chosen=${n.key} options=${kp(s)} />
          `}
        <${Nt}
          label=${X.columns.step} name="stap"
          options=${sn} />
      </div>
    <//>
    ${p&&u&&a`<${Sf} actions=${p} flow=${u} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${vf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(X.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${xf} found=${c} one=${e} other=${n} mode=${d} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map($=>a`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&a`<${Cf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${se} text=${C(X.shown,c.changes.length)} />
  `}var X,kf,Mn,kp,yf,wp=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();zt();Je();Jt();zs();dt();bp();Me();X=b.compare,kf=t=>R(D("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?f(X.side,{plan:t.title,label:n}):R(n)}))),kp=t=>t.map(e=>[e.key,e.label]),yf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function Lf({row:t,cell:e,change:n,step:s,plan:o}){let r=Zr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=de(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>B({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${_p} cell=${e} />
      </button>
    </td>
  `}function zf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(le.caption,{scenario:Ct(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${le.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Mf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.phrase:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Lf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Tf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Bf({plan:t,scenario:e,reach:n}){let s=je("partner",e,t),o=po("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Kn} plan=${t} /><p>${le.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Kn} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${le.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${zf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${ze} name=${`dekking-${t.key}`} title=${le.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Ef} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${Nf} reach=${n} />
      </div>
      <${Af} reach=${n} plan=${t} />
    </div>
  `:a`<p>${le.nothing}</p>`}function Sp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${le.heading} title=${le.title} />
      <p class="zacht">${Ct(e)}</p>
      <${As} query=${t.query}><${Ln} /><//>
    </div>
    ${ce(e).map(o=>a`
        <${Bf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${fo} address=${s} by="partner" scenario=${e} />`}
    <${se} text=${s?"":f(le.shown,{scenario:Ct(e)})} />
  `}var le,jf,_p,Wi,Mf,vp,xp,Tf,Ff,Ef,Af,Nf,Op=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();Es();Je();ms();dt();le=b.coverage,jf=5,_p=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ae} basis=${t.most_basis} />
    <${Hn} bar=${t.bar} support=${t.support_only} most=${jf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Wi=t=>!t.acting&&!t.undecided,Mf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Wi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a>
    <span class=${Wi(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,vp=({column:t})=>{let{title:e,text:n}=t.undecided?le.undecided:le.no_partner;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},xp=t=>t.undecided?"onbeslist":"arcering",Tf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${xp(e)}><${vp} column=${e} /></td>
`;Ff=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${O("dekking",{...T.route.query,cel:de(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Pe(e).word}${n&&`, ${Yr(n,o)}`}</span>
      <${_p} cell=${e} />
    </a>
  </li>
`,Ef=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Ff} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Wi(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(le.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${xp(o)}><${vp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Af=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${le.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${le.about}</p>
    <${Ho} expected=${le.expected} quiet=${le.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Ai} />
    <p><a href=${O("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Nf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${le.alike.title}</h2><p>${le.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Lp(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=je("kind",t,e),o=je("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((d,m)=>u[m]?[m]:[]),basis:d=>u[d]?.most_basis||""})).sort((c,p)=>Cp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var Cp,jp,Di,sa=S(()=>{"use strict";A();Mt();z();$n();mn();H();zt();Cp=(t,e)=>Number(Gt(t))-Number(Gt(e))||K(x(t),x(e)),jp=({date:t,plan:e})=>xs("InformationFlow").filter(n=>vs(n,t)&&Ve(n,e)).map(n=>{let s=re(n,"between"),o=r=>[...re(n,r),...s].sort(Cp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(w(n.id,"content"),w(s.id,"content"))),Di=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Rf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(V=>o.get(V)).filter(V=>V!==void 0),[u,d]=p.sort((V,W)=>V.left-W.left);if(!u||!d)return{d:"",x:0,y:0};let[m,$]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,g]=[d.left-n.left,(d.top+d.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${$}C${k} ${$} ${k} ${g} ${h} ${g}`,v=qf.map(V=>{let[W,tt,Bt,L]=[(1-V)**3,3*V*(1-V)**2,3*V*V*(1-V),V**3];return{d:_,x:W*m+(tt+Bt)*k+L*h,y:(W+tt)*$+(Bt+L)*g}}),P=v.find(V=>r.every(W=>Math.max(Math.abs(W.x-V.x),Math.abs(W.y-V.y))>If))||v[0];return c!==void 0&&r.push(P),P})}function Wf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function ko({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Vt(),[c,p]=I([]);We(()=>{let g=()=>p(Rf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),d=u.some(g=>g.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),$=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!Pf.includes(g.key))return i(g.key,k);let _=Wf(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&$(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===d?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Pf,If,qf,oa=S(()=>{"use strict";q();Pf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],If=28,qf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function yo({label:t,id:e,thing:n,pick:s,among:o=He}){let[r,i]=I(!1),l=ve(()=>r?Df(o):[],[r]),[c,p]=I(null),u=h=>{let g=Ht(h.trim()),k=v=>[x(v),Kt(v),...gt(v,"altLabel")].map(Ht),_=l.find(v=>x(v)===h)||l.find(v=>k(v).includes(g));return _?[_]:l.filter(v=>g&&k(v).some(F=>F.includes(g)))};ne(()=>p(null),[n]);let{route:d}=T,m=h=>{if(T.route!==d)return;let[g,...k]=u(h.target.value);p(g&&!k.length?null:h.target.value),g&&!k.length&&s(g)},$=c?u(c).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${m} value=${c??(He(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${l.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${c&&a`<small role="status">${$?f(Mp.meant,{names:$}):Mp.unknown_thing}</small>`}
    </label>
  `}var Mp,Df,ra=S(()=>{"use strict";q();U();A();z();H();Mp=b.explore,Df=t=>[...De.keys()].filter(e=>pe(e)&&t(e)).sort((e,n)=>K(x(e),x(n)))});function Vf(t){let e=Fp(eo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${kt.none}</strong>${e.length>0&&` ${f(kt.only,{names:zp(e)})}`}
    </p>
  `}function Hf({from:t,to:e,scenario:n}){let s=hc([t,e],n).map(r=>r.label),o=gc([t,e],n);return a`
    ${s.length>0&&a`<p>${f(kt.shared,{steps:he(s)})}</p>`}
    ${o.length>0&&a`<p>${kt.bodies} <${Ft} ids=${o} />.</p>`}
  `}function Uf({from:t,to:e,scenario:n,collective:s}){let o=ve(()=>mc(t,e,n,s),[t,e,s,n]),r=o.length>Po?f(kt.longer.first,{count:Po}):C(kt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Po).map(i=>a`<li><${Ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Gf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Fp(t,e),i=ve(()=>{let $=g=>[Ut(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:x(k),look:$(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map($=>Ut($[0])),c=r.length?eo(n,s,o):t,p=c?.length===t.length?c.count:0,u=C(kt.works,l.filter(Boolean).length),d={from:x(n),to:x(s),count:t.lines.length},m=$=>B({van:null,naar:null,uit:$,kies:$});return a`
    <p role="status">${p>0&&a`<strong>${C(kt.counted,p,{works:u})}</strong> `}${kt.says}</p>
    ${r.length>0&&a`<p>${C(kt.through,t.count-p,{names:zp(r),works:u})} ${kt.dotted}</p>`}
    ${!it()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${ko} heads=${l.map($=>$?kt.columns.what:kt.columns.who)} ...${i} chosen=""
              label=${f(kt.picture,d)} choose=${m} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${ze} name=${b.explore.file} title=${`${d.from} – ${d.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>a`<${Ep} roles=${$} />`)}
    </ol>
  `}function Ap({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>Tp(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?fc(n,s,e):[],p=ve(()=>l?eo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(d,m,$)=>a`
    <${yo} label=${m} id=${d} thing=${$} among=${Tp}
      pick=${h=>B({[d]:h})} />
  `;return a`
    <section aria-label=${kt.heading}>
      <h2>${kt.heading}</h2>
      <div class="velden">
        ${u("van",kt.from,n)} ${u("naar",kt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>B({verzamel:o?null:"ja"})} />${` ${kt.collective}`}
        </label>
        ${l&&a`<button type="button" onClick=${()=>B({van:s,naar:n})}>${kt.swap}</button>`}
        ${l&&p&&a`<label class="vink">
            <input type="checkbox" id="langer" checked=${r}
              onChange=${()=>B({langer:r?null:"ja"})} />${` ${kt.longer.show}`}
          </label>`}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${kt.back}</a></p>
      ${!(n&&s)&&a`<p>${kt.choose}</p>`} ${n&&n===s&&a`<p>${kt.same}</p>`}
      ${c.length>0&&a`
          <h3>${kt.together}</h3>
          <ul class="wegen">${c.map(d=>a`<${Ep} roles=${d} />`)}</ul>
        `}
      ${l&&a`<${Hf} ...${i} />`}
      ${l&&(p?a`<${Gf} ...${i} found=${p} />`:a`<${Vf} ...${i} />`)}
      ${l&&p&&r&&a`<${Uf} ...${i} collective=${o} />`}
    </section>
  `}var kt,Tp,zp,Fp,Ep,Kf,Np=S(()=>{"use strict";q();U();Lt();A();z();Io();H();zt();oa();ms();dt();ra();kt=b.explore.path,Tp=t=>Bo(t)&&(Ss(t)||Ut(t)),zp=t=>he(t.map(x)),Fp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Gt(s)&&s!==e&&s!==n);Ep=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${j} id=${e.from} />: ${e.phrase}, <${j} id=${e.to} />${Kf(e.to)}</p>
      <${Wn} of=${e.of[0]} look="zacht adres" />
    `)}</li>`,Kf=t=>N&&` (${vt(t)?.title})`});function Ip(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=Mr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):B({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&B({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&B({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||B({weg:[...aa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):B({van:t}),Escape:()=>B({kies:null})}}function Jf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Ip(t,e),l=Mr(t,n,o),c=(p,u)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Ae(t)}>${rt.actions.page}</a>
      ${s.join()!==t&&c("f",rt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",C(rt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",rt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",rt.actions.hide)}
      ${Ne(t)!=="step"&&c("p",rt.actions.path)}
    </p>
  `}function qp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${rt.panel.label}><p class="zacht">${rt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=Ut(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${rt.panel.label}>
      <h2>${Jn(n)}</h2>
      ${Ut(n)&&a`<p>${Ge(n,t.scenario.date)}</p>`}
      ${He(n)&&Gt(n)&&a`<p class="zacht">${rt.panel.collective}</p>`}
      ${He(n)&&a`<${Jf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?rt.panel.who:rt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Wn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?rt.panel.step:rt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Cs?rt.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ae} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${rt.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Wn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Rp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ve(()=>{let u=$=>`wie${Gt($)?" verzamel":""}`,d=$=>!o&&e.includes($)?" begin":"",m=$=>o||e.includes($)?0:Mr($,t,s);return{columns:[t.who.map($=>({id:$,text:Jn($),look:u($)+d($),badge:m($)})),t.what.map($=>({id:$,text:Jn($),look:`wat${d($)}`,more:[Pp(is($,s.date)),a` <small>${At($,"agreementStatus")}</small>`]})),t.steps.map($=>({id:$,text:Jn($),look:`stap${d($)}`}))],ties:[...t.roles.map(({from:$,to:h,role:g})=>({from:$,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:$,step:h,basis:g})=>({from:$,to:h,look:h===Cs?"l-geen":Bp(g)}))]}},[t]),l=u=>B({kies:u===n?null:u}),c=(u,d)=>d!==Cs&&Ip(d,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=f(rt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${ko} heads=${rt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${rt.intended}</li>`}
      <li class="zacht">${rt.to_step}</li>
      ${Object.entries(ke).map(([u,[,d]])=>a`<li><span class=${`streep ${Bp(u)}`} aria-hidden="true"></span>${d}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(d=>is(d,s.date)===u)).map(([u,{label:d}])=>a`<li>${Pp(u)}${R(d)}</li>`)}
    </ul>
    <p class="zacht sleutels">${rt.keys}</p>
  `}function Wp({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>Bn(d,n,s).length?rt.list.away:rt.list.no_partner,c=[{...Le("wie",rt.list.who,d=>d.who),text:d=>d.who?Jn(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${j} id=${d} />`,a`<${us} id=${d} />`]:l(m)},{key:"rol",label:rt.list.role,text:d=>d.role},Le("wat",rt.list.what,d=>d.work),{key:"stap",label:rt.list.step,text:d=>i(d.work).map(Jn).join(", ")},Cn("stand",rt.list.status,d=>d.work,n.date),Vn(rt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${C(rt.list.caption,r.length)}${s?"":`. ${rt.list.only}`}`;return a`<${ct} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var rt,aa,Jn,Qf,Bp,Pp,Dp=S(()=>{"use strict";q();U();A();z();Io();H();lt();zt();oa();dt();Me();rt=b.explore,aa=t=>(t||"").split(",").filter(Bo),Jn=t=>t===Cs?rt.no_step:x(t);Qf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Bp=t=>Qf[ke[t]?.[0]]||"l-heel",Pp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Hp({rows:t,chosen:e,state:n}){let s=ve(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?x(c):Fe.unnamed,look:`wie${c&&!Gt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:la(l),look:"wat",more:Yf(l)})),r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>B({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${ko} heads=${Fe.columns} ...${s} chosen=${e} label=${f(Fe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&B({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Fe.dotted}</li>
        </ul>`}
    </div>
  `}function Up({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${Xf} row=${l} />:
              ${" "}<${j} id=${l.id} text=${la(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Wn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Kp({rows:t,scenario:e,state:n}){let s=[Vp("from",Fe.list.from),Vp("to",Fe.list.to),{key:"inhoud",label:Fe.list.what,text:la,cell:o=>a`<${j} id=${o.id} text=${la(o)} />`},{key:"staat",label:Fe.list.state,text:o=>At(o.id,"flowState")},{key:"sindsdien",label:Fe.list.since,text:o=>At(o.id,"followUp")},Vn(b.explore.list.where,o=>[o.id])];return a`
    <${ct} id="stromenlijst" caption=${f(Fe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${te} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>ue(e))} />
    </p>
  `}var Fe,la,Yf,Zf,ia,Xf,Vp,Gp=S(()=>{"use strict";q();U();A();z();sa();H();zt();oa();Jt();dt();Me();Fe=b.explore.flows,la=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Fe.among})`:""}`,Yf=({id:t})=>w(t,"followUp")&&a` <small>${f(Fe.since,{phrase:At(t,"followUp")})}</small>`,Zf=t=>t.map(e=>x(e)).join(", ")||Fe.unnamed,ia=({ids:t})=>t.length?a`<${Ft} ids=${t} />`:a`<span class="zacht">${Fe.unnamed}</span>`,Xf=({row:t})=>t.between.length?a`${Fe.between} <${ia} ids=${t.from} />`:a`<${ia} ids=${t.from} /> → <${ia} ids=${t.to} />`;Vp=(t,e)=>({key:t,label:e,text:n=>Zf(n[t]),cell:n=>a`<${ia} ids=${n[t]} />`})});function eh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function nh({of:t,at:e}){if(t.length<=th)return a`<${ca} of=${t} at=${e} />`;let n=r=>At(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <${eh} text=${`${n(r[0])} (${r.length})`}><${ca} of=${r} at=${e} /><//>
      `)}
    <${ca} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Qp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Tn.undecided:s?Tn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Zp({plan:t,scenario:e}){let{stops:n,several:s}=Lp(e,t),o=`route-${t.key}`;if(it())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Qp} stop=${l} place=${c+1} />
              <${Jp} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Tn.open}</summary><${ca} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Jp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Qp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${nh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Tn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Yp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ae} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([l,[,c]])=>a`<li><${ae} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Tn.silent}</li>
        <li><em>${Tn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${ze} name=${o} title=${Tn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Tn.says,{silence:b.shared.silence})}</p>
  `}var Tn,th,Yp,ca,Jp,Xp=S(()=>{"use strict";q();U();Lt();A();z();sa();mn();H();lt();zt();ms();dt();Tn=b.explore.route,th=10,Yp=({one:t})=>a`
  <a class=${Gt(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ca=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ae} basis=${n.basis(e)} /><${Yp} one=${n} /></li>`)}
  </ul>
`;Jp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${it()&&a`<p class="bij niemand">${Tn.silent}:</p>`}
    <ul class="stilte" aria-label=${Tn.silent}>
      ${e.map(s=>a`
          <li><a href=${O("overzicht",{cel:de(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function gs(){let t=b.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function rh({text:t}){let e=Nc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ye.alone} ${e.map(n=>a` <a href=${oh(n)}>${n}</a>`)}</p>`}
      <p>${ye.try} ${Object.entries(ye.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ah({text:t,answers:e}){let[n,s]=I(null);if(ne(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ye.source.about,a`<${Ft} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ye.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ye.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ye.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Hi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Xt(l)}${p.some(pe)&&i(p.filter(pe))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function tu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=vi(e),r=e.trim()!=="",i=E(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);We(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?C(ye.found,l.length):f(ye.nothing,{text:e});return a`
    <${et} text=${ye.title} />
    <section class="filters" aria-label=${ye.label}>
      <div class="velden">
        <${ho} label=${ye.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Nt} label=${ye.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ye.type}</p>
    ${s&&a`<p id="gelezen">${f(ye.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${rh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Vi).map(p=>a`<${sh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Vi&&a`<p>${f(ye.too_many,{count:l.length-Vi})}</p>`}
    ${r&&xe()&&a`<${ah} text=${e} answers=${o} />`}
    <${se} text=${r?c:""} />
  `}var ye,Vi,Hi,sh,oh,Jo=S(()=>{"use strict";ro();q();U();Lt();A();z();Se();xi();H();Je();dt();ye=b.search;Vi=100,Hi=({text:t,answers:e})=>Ar(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),sh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${Hi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&vt(t.id)&&`, ${vt(t.id)?.title}`}
    </span>
    <p><${Hi} text=${Bc(t,e)} answers=${e} /></p>
  </li>
`,oh=t=>O("zoek",{q:t})});function lu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(D(t,i))} (${o(i)})`]);return r.push([bs,`${R(b.shared.all)} (${n.length})`]),it()?a`<${Nt} name="staat" label=${Q.filters.state} options=${r} chosen=${s} />`:a`<${Un} legend=${Q.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function cu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=nu.map(L=>n[L]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=aa(n.weg),[c,p,u,d]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:d},$=ve(()=>dc({...m,anyRole:!!o},e),[i]),h=[...$.who,...$.what,...$.steps],g=h.includes(m.chosen)?m.chosen:"",k=h.length>pi,_=ru(n,k),v={shown:$,opened:t,chosen:g,scenario:e,fixed:!!o},F=r.some(Boolean),P=F||l.length>0||e.stated||e.plan,V=Q.alone[Ne(t[0])]||Q.alone.other,W=a`<button type="button" class="klein" onClick=${()=>B({weg:null})}>${Q.again}</button>`,tt=$.undated>0&&C(Q.undated,$.undated),Bt={...v,title:o||t.map(Jn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!k&&a`<${au} way=${_} />`}
      <${pn}>
        <div class="velden">
          <${Nt} name="stap" label=${Q.filters.step} options=${sn} />
          <${Nt} name="soort" label=${Q.filters.kind} options=${Js} />
          <${Nt} name="vanaf" label=${Q.filters.from} options=${eu} />
          <${Nt} name="tot" label=${Q.filters.to} options=${eu} />
          ${F&&a`<${go} names=${nu} />`}
        </div>
      <//>
      ${_!=="lijst"&&a`<${ze} name=${Q.file} title=${Bt.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${As} query=${n}><${Ln} /><//>
    </div>
    ${l.length>0&&a`<p>${C(Q.hidden,l.length)} ${W}</p>`}
    ${$.left>0&&a`<p id="weggelaten">${C(Q.left,$.left)} ${tt}</p>`}
    ${k&&a`<p role="status">${f(Q.too_many,{count:h.length})}</p>`}
    ${!$.what.length&&a`<p>${P?Q.nothing:V}</p>`}
    <${iu} way=${_} picture=${a`<div class="tekening"><${Rp} ...${Bt} /></div>`}
      list=${a`<${Wp} ...${v} />`} panel=${a`<${qp} ...${v} />`} />
  `}function ch({query:t,scenario:e}){let n=xs("Agreement").filter(u=>vs(u,e.date)&&Ve(u,e.plan)),{title:s,none:o}=Q.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=Di("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:bs,c=n.filter((u,d)=>l===bs||r[d]===l),p=a`<${lu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${cu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===bs?s:`${s}: ${D("AgreementStatus",l)}`} />`}function ph({query:t,scenario:e}){let n=ve(()=>jp(e),[e.date,e.plan]);if(!n.length)return a`<p>${Q.starts.informatie.none}</p>`;let s=n.map(d=>d.state),o=Di("FlowState",Object.keys(Q.flows.first)[0],s),r=[...o,bs].includes(t.staat)?t.staat:o[0]||bs,i=n.filter(d=>r===bs||d.state===r),l=3*i.length>2*pi,c=ru(t,l),p=t.kies||"",u=r===bs?b.shared.all:D("FlowState",r);return a`
    <div class="verkenbalk">
      <${lu} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${au} way=${c} />`}
      ${c!=="lijst"&&a`<${ze} name="informatiestromen" title=${f(Q.flows.title,{state:u})} scenario=${e}
          of="#stromenbeeld" legend="#stromenlegenda li" />`}
    </div>
    ${l&&a`<p role="status">${Q.flows.too_many}</p>`}
    <${iu} way=${c} picture=${a`<${Hp} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${Kp} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Up} rows=${i} chosen=${p} />`} />
    <p class="zacht">${Q.flows.silence}</p>
  `}function uh({at:t}){let e=a`
    <ul class="beelden" aria-label=${Q.starts_label}>
      ${Object.entries(Q.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${O(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!it())return e;let n=Q.starts[t]?f(Q.starts_now,Q.starts[t]):Q.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function pu({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(su,s))return a`<${gs} />`;let o=ih(e),r=$=>{B({uit:$,kies:$,weg:null}),ft(Jn($))},i=a`<${yo} label=${Q.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${As} query=${e}><${Ln} /><//>`,c=Gs.length>0&&a`<${Nt} name="hoofdstuk" label=${Q.begin.chapters}
      options=${Gs.map($=>[w($,"identifier"),x($)])} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=Q.heading,sentence:d=Q.sentence}=Q.starts[p]||{},m=o.length?a`<${cu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${c} ${l}</div><${lh} scenario=${n} />`;return a`
    <${et} text=${Q.heading} title=${p?`${Q.heading}: ${u}`:Q.heading}>
      <p class="uitleg">${d}</p>
    <//>
    <${uh} at=${p} />
    ${s?a`<${su[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Ap} query=${e} scenario=${n} />`:m}
  `}var Q,ou,bs,eu,nu,ih,lh,ru,au,iu,su,uu=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Io();sa();$n();H();Np();Je();Dp();Gp();ms();Xp();ra();Jo();Q=b.explore,ou=["beeld","beide","lijst"],bs="alle",eu=E(Object.values(y.works).flatMap(t=>t.years||[])).sort().map(t=>[t,t]),nu=["stap","soort","vanaf","tot"],ih=({uit:t,stap:e,partner:n,hoofdstuk:s})=>aa(t||vr(e)?.id||Oe(n)||Gs.find(o=>w(o,"identifier")===s)),lh=({scenario:t})=>a`
  ${ce(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Zp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${Q.begin.network}</p>
`,ru=(t,e)=>e?"lijst":ou.includes(t.toon)?t.toon:it()?"lijst":"beeld",au=({way:t})=>a`<${Un} legend=${Q.show.label} name="toon" id="toon" current=${t}
  options=${ou.map(e=>[e,Q.show[e]])} />`,iu=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||T.route.query.kies)&&s}
  </div>
`;su={informatie:ph,afspraken:ch}});function pa(t,e){let n=Qn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return B({merk:[...n].join(Ui),...s&&{alleen:null}},!0),n.size}var Ui,Qn,du,Ki,Gi=S(()=>{"use strict";U();Ui=".",Qn=()=>new Set((T.route?.query.merk||"").split(Ui).filter(Boolean)),du=()=>[...Qn()].join(Ui),Ki=()=>!!T.route?.query.alleen&&Qn().size>0});var Ji,dh,ua,wo,Ps,Qo=S(()=>{"use strict";q();z();Ji=b.shared.outcomes,dh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ua=({outcome:t})=>a`<g class=${`teken teken-${Ji[t].sign}`}>${dh[Ji[t].sign]}</g>`,wo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ua} outcome=${t} />
  </svg>
`,Ps=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${wo} outcome=${t} /> ${Ji[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Qi({gaps:t,what:e}){let n=Qn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ft(C(gn.bar.changed,pa(t,i.target.checked))),r=t.length>1?f(gn.mark_all,{count:t.length,what:e}):f(gn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function fh({title:t,gaps:e,alongside:n,by:s,scenario:o,open:r}){let i=e.filter(d=>d.heavy).length,l=new Map;for(let{query:d,subject_label:m}of e){let $=s==="topic"?ds(d):m;l.set($,(l.get($)||0)+1)}let c=[...l].map(([d,m])=>m>1?f(gn.repeated,{title:d,count:m}):d),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${C(gn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(gn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(gn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Qi} gaps=${e} what=${t} />
      <${Li} summary=${p} inside=${()=>e.map(d=>a`<${$h} key=${d.mark} gap=${d} scenario=${o} query=${y.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}function fu({gaps:t,alongside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=mh[n],l=(c,p)=>c.filter(u=>r(u)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:u})=>a`
        <${fh} key=${c} title=${p} gaps=${u} alongside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function hh({row:t}){let e=t.who.length>$u+1?t.who.slice(0,$u):t.who,n=t.who.length-e.length;return a`
    <${Ft} ids=${e} />
    ${n>0&&f(gn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${gn.deadline.how[t.how]}</span>
  `}function gh({gap:t,found:e,scenario:n}){let s=e.deadline,o=gn.deadline.columns,r=Kt(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${mu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Qi} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Ur} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Ps} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${hh} row=${s} /></td>
    </tr>
  `}function hu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=gn.deadline,p=it()?kh:bh,u=n||t.length<=p+1?t:t.slice(0,p),d=No(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${gh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>B({termijnen:"alle"},!0)}>
            ${C(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var gn,mu,$h,mh,$u,bh,kh,gu=S(()=>{"use strict";fe();q();U();Lt();A();z();Gi();H();zt();$o();dt();Qo();gn=b.gaps;mu=t=>Qn().has(t.mark)?"gemarkeerd":"",$h=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${mu(t)}`} data-vraag=${t.mark}>
    <${Qi} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Mi} gap=${t} query=${n} />
      <${Ur} gap=${t} scenario=${e} />
    </div>
  </article>
`,mh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,ds(e)])}};$u=2;[bh,kh]=[8,5]});function yh({scenario:t,report:e}){let n=s=>To(e,Ee.busy,async()=>{let o={options:as(t),marks:du(),kind:s};rn(`${Ee.file}.${s}`,(await Z().ask("marked",o)).data,ku[s])});return Object.keys(ku).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Ee.office[s]}</button>`)}function wh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Qn();if(!r.size)return null;let i=Hr(t).filter(m=>r.has(m.mark)),l=r.size-i.length,c=Ki(),p=xe()?Ee.address:Ee.elsewhere_office,u=()=>{pa([...r].map(m=>({mark:m})),!1),ft(Ee.cleared)},d=()=>{B({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ee.label}>
      <p>
        <strong>${C(Ee.count,r.size)}</strong>${l>0&&C(Ee.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>B({alleen:c?null:"gemarkeerd"})}>
        ${c?Ee.every:Ee.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Ee.clear}</button>
      <p class=${s?"":"merkuitleg"} aria-live="polite">${s||p}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ee.print}</button>
      <${te} name=${`${Ee.file}.csv`} rows=${()=>n(i)} label=${Ee.csv} id="merk-csv" />
      ${xe()&&a`<${yh} scenario=${e} report=${o} />`}
    </section>
  `}function _h({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Dn(r).flatMap(i=>i.partners)),_u),s=e(t.map(r=>r.query).sort(K),ds),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${pn}>
      <div class="velden">
        <${Nt} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>K(r[1],i[1]))} />
        <${Nt} label=${$t.fields.step} name="stap"
          options=${[...sn,...wu("stap",st)]} />
        <${Nt} label=${$t.fields.query} name="vraag" options=${s} />
        <${Nt} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...wu("gewicht",r=>D("Severity",r))]} />
        <${Nt} label=${$t.fields.kind} name="soort" options=${Js} />
        <${ho} label=${$t.fields.text} name="tekst" />
        <${go} names=${Yi} />
      </div>
    <//>
  `}function vh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>C($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:C($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,p,u)=>a`
    <a href=${O("aandachtspunten",{...s,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",vu,n)}
    </nav>
  `}function xh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(d=>Dn(d).map(m=>({gap:d,found:m}))).filter(({found:d})=>d.deadline).sort((d,m)=>K(d.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=da[n],p=Object.entries(da).map(([d,m])=>[d,$t.fold[m]]),u=()=>B({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${hu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${Un} legend=${$t.fold_by} name="per" options=${p} current=${n} id="per" />
          <${fu} gaps=${l} alongside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function xu({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Ki(),r=o?Hr(s).filter(k=>Qn().has(k.mark)):Kc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===vu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,d=o||Yi.some(k=>n[k]),m=n.vouw?n.vouw==="uit":d&&u.length<=Sh,$=n.per in da?n.per:Object.keys(da)[Number(c&&!p)],h=Object.fromEntries(Yi.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>C($t.questions,k.length);return a`
    <${et} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Pn(nt(e.plan))})} ${vn}</p>
    <//>
    ${ce(e).map(k=>a`<${Kn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?$t.only_title:ds(n.vraag)}</strong></p>`:a`<${vh} points=${i} low=${l} source=${c} query=${h} />`}
      <${Xr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${_h} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${xh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${$}
          scenario=${e} open=${m} all=${d||!!n.termijnen} />
        <p class="acties"><${te} name="aandachtspunten.csv" rows=${()=>yu(u,e)} /></p>
        <${co} />
      </div>
    </div>
    <${wh} gaps=${s} scenario=${e} rows=${k=>yu(k,e)} />
    <${se} text=${f($t.shown,{points:g(i),low:g(l)})} />
  `}var $t,Ee,bu,ku,_u,yu,wu,Yi,vu,da,Sh,Su=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Se();Gi();H();lt();Je();Jt();gu();$o();$t=b.gaps,Ee=b.gaps.bar,bu="application/vnd.openxmlformats-officedocument",ku={docx:`${bu}.wordprocessingml.document`,xlsx:`${bu}.spreadsheetml.sheet`};_u=t=>x(Oe(t)||t),yu=(t,e)=>[[...$t.csv,...qn],...t.map(n=>[n.number,D("Severity",n.severity),ds(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ot).join(", "),n.partners.map(_u).join(", "),n.subject_label,uo(n).map(Xt).join("; "),...ue(e,n.plan)])],wu=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,he(n.split(",").map(e))]]:[]},Yi=["tekst","stap","soort","partner","vraag","gewicht"];vu="bron";da={onderwerp:"topic",soort:"query"};Sh=25});function fa({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let d=b[e];return function({route:$}){let h=J($.query),{plan:g,strict:k}=h,_=p&&k?b.shared.choices.strict_phrase:"",v=n(h).filter(W=>r(W,$.query)),F=s(),P=C(d.count,v.length),V=()=>Rn(F,br(v,F,Fi("sorteer",i)),W=>ue(u?h:null,vt(W.id)?.key||W.plan||g,_));return a`
      <${et} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${pn}>
        <${Ns} />
        ${u&&a`<${Ko} />`}
        <div class="velden">
          <${ho} name="tekst" />
          ${o().map(W=>a`<${Nt} ...${W} />`)}
          <${go} names=${["tekst","vouw",...o().map(W=>W.name)]} />
        </div>
      <//>
      ${p&&a`<${bo} />`}
      <p class="telling">${P}<${te} name=${`${t}.csv`} rows=${V} /></p>
      <${ct} id=${t} caption=${f(d.caption,{count:P})} rows=${v} columns=${F}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${se} text=${P} />
    `}}var zn,we,Fn,Mu,Tu,zu,Fu,Yo,Zo,Oh,$a,Ch,Ou,Eu,jh,Lh,Au,Cu,Nu,Bu,Pu,Yn,ma,Mh,ju,Lu,Iu,qu=S(()=>{"use strict";ro();q();U();Lt();A();Mt();z();H();lt();zt();Je();Jt();dt();Me();zn=b.partners,we=b.measures,Fn=b.lookup;Mu=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Tu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),zu=(t,e)=>!e||cs([x(t),...["altLabel","promise","summary"].flatMap(n=>gt(t,n))].join(" "),e),Fu=fa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>zu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:sn},{label:zn.fields.kind,name:"soort",options:Tu("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>x(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${us} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>At(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>Mu(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Yo=t=>y.called[t]?.short||"",Zo=t=>w(t,"prefLabel"),Oh=rc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>K(Yo(t.id)||"~",Yo(e.id)||"~")||K(Zo(t.id),Zo(e.id))),$a=N?"":En[0].date,Ch=(t,e,n)=>({key:t,label:e,text:({id:s})=>Nn(s,n)?Ge(s,n):"",cell:({id:s})=>Nn(s,n)&&a`<${ee} id=${s} date=${n} />`}),Ou=Gs.map(t=>[t,x(t)]),Eu=fa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Oh.filter(e=>Ve(e.id,t)),keep:(t,e)=>zu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:yn(t.id).includes(e.stap)))&&(!e.soort||Qs(t.id).includes(e.soort))&&(!e.wat||Ue(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Nn(t.id)===e.staat),named:({id:t})=>Zo(t),groups:()=>({of:t=>t.chapter||"",titles:[...Ou,["",we.no_chapter]]}),fields:()=>[{label:we.fields.what,name:"wat",options:Object.entries(we.types)},{label:we.fields.chapter,name:"hoofdstuk",options:Ou},{label:we.fields.step,name:"stap",options:[...sn,["alle",we.across]]},{label:we.fields.kind,name:"soort",options:Js},{label:we.fields.status,name:"staat",options:Tu("Status")}],columns:()=>[{key:"nr",label:we.columns.number,text:({id:t})=>Yo(t),cell:({id:t})=>Yo(t)?a`<a href=${Ae(t)}>${Yo(t)}</a>`:a`<span class="zacht">${we.no_number}</span>`},{key:"naam",label:we.columns.name,text:({id:t})=>Zo(t),cell:({id:t})=>a`<${j} id=${t} text=${Zo(t)} />`},...Sn(({id:t})=>vt(t)?.key),{key:"wat",label:we.columns.what,text:({id:t})=>Zt(t)},...$a&&$a!==ge?[Ch("plan",R(rs($a)),$a)]:[],Cn("nu",N?we.columns.stand:R(rs(ge)),({id:t})=>t),{key:"termijn",label:we.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:we.columns.step,text:t=>t.across?b.shared.all_steps:Mu(yn(t.id))},{key:"wie",label:we.columns.lead,sort:!1,text:t=>t.container?"":Zs(t.id).map(x).join(", ")||b.shared.no_partner,cell:t=>t.container?"":Zs(t.id).length?a`<${Ft} ids=${Zs(t.id)} />`:a`<span class="zacht">${b.shared.no_partner}</span>`}]}),jh=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>re(t,e))).filter(pe),Lh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:jh(t),text:[x(t),...gt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),Au=t=>({key:"bron",label:Fn.columns.place,sort:!1,text:e=>on(t(e)).map(Xt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),Cu="Recommendation",Nu=(t,e,n)=>fa({name:t,of:e,sort:"naam",rows:({plan:s})=>Lh.filter(o=>Ve(o.id,s)&&Ue(o.id,Cu)===n),keep:(s,o)=>(!o.wat||Ue(s.id,o.wat))&&(!o.tekst||cs(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Fn.types).find(o=>Ue(s,o))||"",titles:Object.entries(Fn.types).map(([s,o])=>[s,R(o)])}),fields:()=>[{label:Fn.fields.what,name:"wat",options:Object.entries(Fn.types).filter(([s])=>xs(s).length&&s===Cu===n)},{label:Fn.fields.step,name:"stap",options:sn}],columns:()=>[{key:"naam",label:Fn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>vt(s)?.key),{key:"wat",label:Fn.columns.what,text:({id:s})=>Zt(s)},{key:"zegt",label:Fn.columns.description,text:s=>s.description},{key:"over",label:Fn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Ft} ids=${s.about} name=${Kt} />`},Au(({id:s})=>s)]}),Bu=Nu("naslag","lookup",!1),Pu=Nu("gevraagd","requested",!0),Yn=b.timeline,ma=t=>t.day.slice(0,4),Mh=(t,e)=>{let[n,s=n]=t.at===t.id?Ys(t.id):[ma(t)];return n?n<=e&&e<=s:ma(t)===e},ju=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Lu=E(y.timeline.map(ma)).map(t=>[t,t]),Iu=fa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Ge(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Mh(t,e.jaar))&&(!e.tekst||cs(ju(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>T.route.query.jaar||ma(t),titles:Lu}),fields:()=>[{label:Yn.fields.what,name:"wat",options:Object.entries(Yn.kinds)},{label:Yn.fields.step,name:"stap",options:sn},{label:Yn.fields.year,name:"jaar",options:Lu}],columns:()=>[{key:"dag",label:Yn.columns.when,text:t=>t.day,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Yn.fields.what,text:t=>Yn.kinds[t.kind]},{key:"wat",label:Yn.columns.what,text:ju,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Yn.columns.stand,text:t=>t.phrase},Au(t=>t.at)]})});function Th({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${ks.requested_mark}</span>`,r=e&&a`<span class="bij door">${ks.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Hn} bar=${t.bar} support=${t.support_only} />${l}`}function zh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Zr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=de(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Pe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${js(c)} aria-haspopup="dialog" onClick=${()=>B({cel:c})}>
        <span class="sr">${f(ks.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Th} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ae} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ga({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=an(n),i=po(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Pr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Ah} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ha(n)} role="table">
      <caption>${f(ks.caption,{rows:ks.heads[t],scenario:Ct(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${ks.heads[t]}</th>
          ${n.steps.map((u,d)=>a`
              <${Fh} step=${u} place=${d+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${d===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${ks.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${je(t,e,n).map(u=>a`<${Eh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var ks,Fh,Eh,Ah,ha,Zi=S(()=>{"use strict";q();U();A();z();mn();lt();Es();dt();ks=b.overview;Fh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Eh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${an(e).map((o,r)=>a`<${zh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Ah=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${ks.one_step}>
    ${an(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,ha=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Ph({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Xo.wish}</h2>
      <ul class="tegels">
        ${Xo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Bh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Rh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Xo.discuss.title}</h2><p>${Xo.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${f(Xo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${qh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Wh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>lo(i,n)[1]&&a`<span class="zacht"> – ${lo(i,n)[1]}</span>`,r=f(qt.group,{state:R(D("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${fn} ids=${hn(e)} more=${o} />
    </div>
  `}function Dh({scenario:t,plan:e}){let n=N?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(qt.apart.title,{kind:l.label})}<//>
          <p>${f(qt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${Wh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?qt.undecided:io(e)}</p>`}
      </section>
    `})}function Wu({route:t}){let e=J(t.query),n=Object.hasOwn(Xi,t.query.rijen||"")&&Xi[t.query.rijen||""]||"kind",s=Object.entries(Xi).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Kh} answer=${i} plan=${nt(e.plan)} plans=${ce(e)} />`:a`<${et} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Ct(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${As} query=${t.query}>
            <${Un} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${ce(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Kn} plan=${l} />
            <${ga} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Uh} by=${n} scenario=${e} plan=${l} />
            <${Dh} scenario=${e} plan=${l} />
          `)}
        <${co} />
      </div>
      <${Qr} undecided=${Ir(e)} />
    </div>
    ${r&&a`<${fo} address=${r} by=${n} scenario=${e} />`}
    <${se} text=${r?"":f(qt.shown,{scenario:Ct(e)})} />
  `}var qt,Ru,Nh,Bh,Xo,Ih,qh,Xi,Vh,Hh,Uh,Kh,Du=S(()=>{"use strict";q();U();Lt();A();Mt();z();mn();H();lt();Es();Je();Jt();ms();dt();Zi();$s();qt=b.overview,{truth:Ru}=b.thing,Nh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Bh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Nh[t]}
  </svg>
`,{start:Xo}=qt;Ih=({query:t,barriers:e,plan:n,weights:s},o)=>O("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),qh=({point:t,several:e})=>a`
  <li>
    <p class="getal">
      ${t.counts?a`<a href=${Rr(t.counts,e?t.plan:"")}>${t.number}</a>`:t.number}
    </p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Ih(t,e)}>${t.ask}</a></p>
  </li>
`;Xi={"":"kind",partner:"partner",vorm:"form"},Vh=(t,e,n)=>{let{word:s,lines:o}=Pe(e);if(!e)return[t.label,st(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),D("Basis",r),Ru[String(i)],l,c,p,Ru[String(u)]]},Hh=(t,e,n)=>[[...qt.csv,...qn],...je(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Vh(s,o,an(n)[r]),...ue(e,n.key)]))],Uh=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${te} name="matrix.csv" rows=${()=>Hh(t,e,n)} />
    <${ze} name=${ha(n)} title=${qt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${ha(n)}"]`} legend=".legenda .stalen li" />
    <${xn} text=${()=>location.href} label=${qt.link} />
  </div>
`,Kh=({answer:t,plan:e,plans:n})=>{let s=E(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${qt.heading} title=${qt.title}>
      <p>${f(qt.start.intro,{report:Pn(e)})}</p>
      <p><strong>${C(qt.start.dated,s.length,{years:he(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${Ph} answer=${t} />
  </div>
  <${Rh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Vu(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=at(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Gh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ba({decisions:i,saved:!1}),null}function Gh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ba(t){let e=at(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function _e(...t){let e=at();await ba({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function tl(){let t=at(),e=t.decisions.at(-1);e&&await ba({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function el(){let t=at(),[e,...n]=t.undone;e&&await ba({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,ka,tr,Is,qs,ya,Rs=S(()=>{"use strict";Se();at=()=>Z().board;ka=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),tr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Is=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),qs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ya=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Zn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Mo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var er=S(()=>{"use strict";q()});function Jh({column:t,act:e}){let[n,s]=t.both,{found:o}=at(),i=[...o.columns.some(({target:$,table:h})=>$===o.fields.role&&h===t.table)?["alongside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=$=>e(()=>_e(tr(t.which,"target",p[$]||`${l}:${$}`))),d=t.reading===c?"alongside":t.reading,m=d==="?"?"":d||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${i.map($=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===m}
              onChange=${()=>u($)} />
            ${f(yt.readings[$],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Qh({column:t,act:e}){let{targets:n,fields:s}=at().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,d=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&f(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Hu),yt.notes,...n.slice(Hu)])],$=c?[[`${l}:${c}`,f(yt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Zn} label=${f(yt.as,{head:r})} value=${$[0]?.[0]||l||yt.notes}
          options=${[...$,...m.map(h=>[h,h])]} pick=${h=>e(()=>_e(tr(o,"target",h===yt.notes?"":h)))} />
      </td>
      <td class=${u<p&&l?"vraag":""}>
        ${f(yt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${d.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Jh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Yh(){let[t,e]=I(0),{rows:n,fields:s}=at().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[yt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(yt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${yt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${yt.following}
        </button>
      </p>
    </section>
  `}function Uu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=at().found,l=n.filter(p=>p.led).length,c=[[f(yt.read,{read:n.filter(p=>!p.open).length,count:n.length}),yt.sum.placed],[f(yt.read,{read:l,count:n.length}),yt.sum.led],[String(ya(s).length),yt.sum.asks],[String(o.length),yt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${Qh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>_e(qs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>_e(qs(i.day,p)))} />
          </label>
        </section>
        <${Yh} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,Hu,Ku=S(()=>{"use strict";q();A();Rs();z();er();yt=b.board.columns,Hu=-1});async function _o(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,f(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function Xh(){await Z().ask("shipped"),Z().show()}function wa({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Gu),await To(s,Qt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);rn(l,c,nl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Gu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Yu(){let t=Vt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ft(Qt.first_source);To(n,Qt.busy,async()=>(await Z().ask("source",{data:await yr(o)})).message)}return a`
    <section class="blok">
      <h2>${Qt.source}</h2>
      <p class="zacht">${Qt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Qt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Qt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function _a({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${wa} files=${[{id:"bewaar-fouten",label:Qt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Ju} title=${Qt.faults} lines=${n} count=${s} />
    <${Ju} title=${Qt.questions} lines=${o} count=${r} />
    <${tg} title=${Qt.read} lines=${eg(i)} />
  `}function Zu(t){if(!t.length)throw new Error(Qt.first);if(t.length>1)throw new Error(f(Qt.one_only,{count:t.length}));if(t[0].size>ei)throw new Error(f(Qt.too_large,{name:t[0].name,most:ei/2**20}));return t[0]}var Qt,Zh,nl,Gu,Qu,Ju,tg,eg,va=S(()=>{"use strict";fe();q();A();z();Se();H();Jt();Qt=b.check,Zh="plan",nl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Gu=t=>t.preventDefault();Qu=()=>a`
  <section class="blok">
    <h2>${Qt.save}</h2>
    <p class="zacht">${Qt.save_intro}</p>
    <${wa}
      files=${Object.entries(Qt.save_as).filter(([t])=>!(N&&t===Zh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${Xh}>${Qt.back}</button>`}
    <//>
  </section>
`;Ju=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Qt.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,tg=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,eg=(t={})=>Object.entries(t).map(([e,n])=>f(Qt.counted,{count:n,what:_r(e).toLowerCase()})).sort(K)});function td({act:t}){let e=Vt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(u,d)=>t(async()=>{r(!0);try{let m=await d(),$=await Vu(u,m);if(s($&&{...$,given:{name:u,data:m}}),$)return ft($.message);location.hash=O("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=u=>t(async()=>{let d=Zu(u);await c(d.name,()=>yr(d))});return ne(()=>{let u=d=>p(d.dataTransfer.files);return window.addEventListener("drop",u),()=>window.removeEventListener("drop",u)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Qe.list.drop}</h2>
        <p>${Qe.list.kinds}</p>
        <label class="veld">
          <span>${Qe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Qe.list.others}</p>
        ${o&&a`<p role="status">${Qe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Qe.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${u=>l(u.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Qe.list.pasted}.txt`,async()=>Xu(ng(i)))}>
            ${Qe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Qe.list.example_name}.csv`,async()=>Xu(Qe.list.example_list))}>
            ${Qe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Qe.list.facts.map(({head:u,text:d})=>a`<li><strong>${u}</strong> ${d}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${_a} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>_o(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>_o(n.given,!0))}>
                  ${b.check.alongside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Qe,Xu,ng,ed=S(()=>{"use strict";fe();q();U();Rs();z();Se();va();Qe=b.board,Xu=t=>new TextEncoder().encode(t),ng=t=>/[\t;]/.test(t)?t:`${Qe.list.head}
${t}`});function nd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=at().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>_e(p)),c=ya(e).length;return a`
    <p class="uitleg">${c?f(Rt.intro,{count:e.length,asks:c}):Rt.nothing}</p>
    <${nr} title=${Rt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Is("*","names",""))}>
            ${C(Rt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:u,parts:d})=>a`
        <p>${d.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(p,"names",d.join("; ")))}>
            ${f(Rt.split,{count:d.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Is(p,"names",u))}>${Rt.one}</button>
        </p>
      `}
    <//>
    <${nr} title=${Rt.same} names=${r("same")}>
      ${({which:p,text:u,meant:d})=>a`
        <p>${f(Rt.same_text,{meant:d})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(p,"names",d))}>${Rt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Is(p,"names",u))}>${Rt.no}</button>
        </p>
      `}
    <//>
    <${nr} title=${Rt.new} names=${r("new")}>
      ${({which:p,text:u,kind:d})=>a`
        <${Zn} label=${f(Rt.kind_of,{name:u})} value=${d||"organisatie"}
          options=${Object.entries(Rt.new_kinds)} pick=${m=>t(()=>_e(Is(p,"kind",m)))} />
      `}
    <//>
    <${nr} title=${Rt.no_partner} names=${r("no_partner")} after=${a`<p class="zacht">${Rt.no_partner_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Rt.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${Rt.left_out_more}</p>
        </section>
      `}
    <${nr} title=${Rt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Rt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>_e(qs(o.without,p.target.checked?"nee":"ja")))} />
        ${Rt.expect_yes}
      </label>
    </section>
  `}var Rt,nr,sd=S(()=>{"use strict";q();A();Rs();z();er();Rt=b.board.partners,nr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${C(Rt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function og(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function rg({row:t,name:e,act:n}){let{choices:s}=at().found,o=t.asks[e],r=i=>n(()=>_e(tr(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${pt.right}</button>`}
      ${s[e]&&a`
          <${Zn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...od(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function ag({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=at().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",d=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function m($){let{target:h,currentTarget:g,key:k,shiftKey:_}=$;if(h!==g||$.ctrlKey||$.altKey||$.metaKey)return;let v=o.find(F=>F.key===k.toUpperCase());if(v)d(v.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)d(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let F=[...document.querySelectorAll(".bordkaart")];F[F.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${og(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:h})=>a`<span>${$}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>a`<${rg} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:$,key:h})=>a`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>d($)}>
                ${$} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Zn} label=${pt.kind} value=${u} pick=${$=>e(()=>_e(ka(t.which,i.kind,$)))}
            options=${[["",pt.unknown],...od([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:$})=>$===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>d(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function ig(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${f(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function rd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=at().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(sg),[p,u]=I(0),d=Vt(),[m,$]=I(0),h=[...e.map(({reason:L,value:_t,count:Yt,strength:M})=>({reason:L,value:_t,count:Yt,strength:M})),{reason:"",value:"",count:n.filter(L=>L.open&&!L.proposal).length,strength:""},{reason:sr,value:"",count:n.length-xa(n),strength:""}].filter(({count:L})=>L),g=h.some(({reason:L})=>L===r)?r:h[0]?.reason,k=h.find(({reason:L})=>L===g),_=L=>{i(L),u(0),it()&&d.current?.scrollIntoView()},v=n.filter(L=>g===sr?!L.open:L.open&&(L.proposal?.reason||"")===g),F=Math.max(0,Math.min(p,v.length-1)),P=L=>t(()=>_e(...L.map(_t=>ka("*",o.step,"",_t))),()=>f(b.board.place.progress,V())),V=()=>{let{rows:L}=at().found;return{placed:L.length-xa(L),count:L.length}};async function W(L,_t){let Yt=v.indexOf(L);await t(()=>_e(ka(L.which,o.step,_t)));let M=xa(at().found.rows);ft(f(_t?pt.is_at:pt.is_open,{title:L.number||L.title,value:_t,count:M})),$(M||g===sr?Yt+1:-1)}ne(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let L=d.current?.querySelectorAll(".bordkaart")||[],_t=L[Math.min(it()?1:m,L.length)-1];m>0&&(_t||document.querySelector(".bordreden"))?.focus(),$(0)},[m]);let tt=e.filter(({strength:L})=>L==="sterk").map(({reason:L})=>L),Bt=L=>L===sr?pt.done:L||pt.none;return a`
    <p class="bordstand">${f(pt.progress,V())} ${!xa(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${tt.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>P(tt)}>${pt.take_strong}</button>`}
        <ul>
          ${h.map(({reason:L,value:_t,count:Yt,strength:M})=>a`
              <li key=${L} class=${L===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(L===g)}
                  onClick=${()=>_(L)}><span class="bordtal">${Yt}</span> ${Bt(L)}</button>
                <p class="zacht">
                  ${M==="zwak"&&a`<span class="bordnaam">${pt.weak}</span> `}
                  ${_t?f(pt.proposal,{value:_t}):L===sr?pt.done_more:pt.none_more}
                </p>
                ${_t&&Yt>0&&a`<button type="button" class="klein" aria-label=${`${C(pt.take,Yt)}: ${L}`}
                    onClick=${()=>P([L])}>${C(pt.take,Yt)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${k&&Bt(k.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${f(pt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(it()?v.slice(F,F+1):v.slice(0,l)).map(L=>a`
              <${ag} key=${L.which} row=${L} act=${t} place=${W}
                all=${()=>P([L.proposal?.reason||""])} />
            `)}
        </ul>
        ${it()&&v.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!F} onClick=${()=>u(F-1)}>${pt.previous}</button>
              <span>${f(pt.which,{place:F+1,count:v.length})}</span>
              <button type="button" disabled=${F>v.length-2} onClick=${()=>u(F+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!it()&&v.length>l&&a`<button type="button" onClick=${()=>c(v.length)}>
            ${f(pt.more,{count:v.length-l})}
          </button>`}
      </section>
      <${ig} />
    </div>
  `}var pt,sg,sr,xa,od,ad=S(()=>{"use strict";fe();q();Lt();A();Rs();z();er();pt=b.board.place,sg=30,sr="-",xa=t=>t.filter(e=>e.open).length;od=t=>t.map(e=>[e,e])});function id({act:t}){let e=at(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Z().own,u=n.filter(h=>!h.open),d=u.filter(h=>!h.judged).length;if(ne(()=>{p||t(async()=>{e.taken=c;let h=await _o({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${_a} ...${i} /></div>`;if(!p)return a`<p role="status">${qe.making}</p>`;let m=J(T.route.query),$=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(qe.placed,{placed:u.length,count:n.length})}
      ${d>0&&a` ${C(qe.without_kind,d)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${qe.not_yet}</strong>`}
    </p>
    <${ga} by="kind" scenario=${m} plan=${$} />
    ${T.route.query.cel&&a`<${fo} address=${T.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${O("aandachtspunten")}>${qe.questions}</a></p>
    <section class="blok">
      <h2>${qe.take_along}</h2>
      <label class="veld"><span>${qe.access}</span>
        <${Zn} id="toegang" label=${qe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>_e(qs(r.access,h)))} />
      </label>
      <p class="zacht">${qe.access_more}</p>
      <${wa}
        files=${[{id:"bewaar-werkmap",label:qe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>lg(e)}>${qe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>_o({name:e.name,decisions:e.decisions},!0))}>${qe.alongside}</button>
      <//>
      <p class="zacht">${qe.workbook_more} ${qe.next_list}</p>
    </section>
  `}var qe,lg,ld=S(()=>{"use strict";q();U();A();Mt();Rs();z();Se();Es();Jt();Zi();er();va();qe=b.board.result,lg=t=>rn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function pd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function $g(){let t=document.activeElement,e=ug.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(dg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function mg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=at(),l=o.rows.filter(u=>u.open).length,c=Xn[Xn.indexOf(t)+1],p=t==="plaatsen"&&l?f(Et.next_open,{count:l}):Et.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${C(Et.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Et.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(tl,()=>Et.undone)}>${Et.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(el,()=>Et.redone)}>${Et.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>pg(e)}>${Et.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function dd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=at()&&Xn.includes(o)?o:Xn[0],{of:i,Step:l}=cd[r];async function c(p,u){let d=$g(),m=at()?.decisions.length;try{s(""),await p(),e(h=>h+1);let $=at()?.decisions.length||0;u?ft(u()):$!==m&&ft(C(Et.decided,$)),window.setTimeout(d,60)}catch($){s($.message)}}return ne(()=>{T.started&&window.scrollTo(0,0)},[r]),ne(()=>{function p(d){let{target:m,key:$}=d;if(!(!d.ctrlKey||!at()||/input|textarea/i.test(m.tagName))){if($==="z")at()?.decisions.length&&c(tl,()=>Et.undone);else if($==="y")at()?.undone.length&&c(el,()=>Et.redone);else return;d.preventDefault()}}let u=d=>at()?.saved===!1&&d.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[T.route]),a`
    <${cg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${b.check.title}: ${Et.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==Xn[0]&&a`<${mg} at=${r} act=${c} />`}
    ${(r===Xn[0]||r==="resultaat")&&a`<${Qu} />`}
    ${r===Xn[0]&&a`<${Yu} />`}
  `}var Et,cd,Xn,ud,cg,pg,ug,dg,$d=S(()=>{"use strict";fe();q();U();Lt();A();Rs();z();Se();Ku();ed();sd();ad();ld();Jt();va();Et=b.board,cd={lijst:{of:Et.list,Step:td},kolommen:{of:Et.columns,Step:Uu},plaatsen:{of:Et.place,Step:rd},partners:{of:Et.partners,Step:nd},resultaat:{of:Et.result,Step:id}},Xn=Object.keys(cd);ud=()=>a`
  <${et} text=${Et.elsewhere.title}><p class="uitleg">${Et.elsewhere.intro}</p><//>
  <ol>${Et.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${co} />
`,cg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Et.steps_label}>
    <ol>
      ${Xn.map((e,n)=>a`
          <li class=${n<Xn.indexOf(t)?"is-gedaan":""}>
            <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Et.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,pg=t=>t(async()=>{let e=at(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});rn(n,s,nl.xlsx),e.saved=!0}),ug=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],dg=":is(button,select,input,a)"});function fg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>sl?` ${f(Ye.first,{count:sl})}`:"";return a`
    <${ct} id="eigen-uitkomst" caption=${`${C(Ye.rows,e.length)}${s}`}
      rows=${e.slice(0,sl)} columns=${n} />
    <div class="acties"><${te} name=${Ye.file} rows=${()=>[t,...e]} label=${Ye.csv} /></div>
  `}function fd({start:t=Ye.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({phrase:Ye.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({phrase:i.message})}}return a`
    <section class="blok">
      <h2>${Ye.title}</h2>
      <p class="zacht">${Ye.intro}</p>
      <label class="veld breed">
        <span>${Ye.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ye.ask}</button></div>
      <div aria-live="polite">
        ${s?.phrase&&a`<p>${s.phrase}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Ye.yes:Ye.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ye.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${fg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function hg(t){let e=Object.entries(t.columns),n=s=>He(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>gd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[kd],...Sn(s=>s.plan),{key:"bron",label:xt.columns.place,sort:!1,text:s=>uo(s).map(Xt).join("; ")}]}function gg({name:t,query:e,scenario:n}){let s=bd(n).filter(l=>l.query===t);if(!s.length)return a`<p>${xt.nothing}</p>`;let o=hg(e),r={rows:C(xt.rows,s.length),scenario:Ct(n)},i=()=>[[xt.columns.sentence,...o.map(l=>l.label),...qn],...s.map(l=>[l.sentence,...o.map(c=>c===kd?gd("severity",l):c.text(l)),...ue(n,l.plan)])];return a`
    <${ct} id=${`uitkomst-${t}`} caption=${f(xt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${te} name=${`${t}.csv`} rows=${i} />
      <a href=${O("aandachtspunten",{vraag:t})}>${xt.as_sentences}</a>
    </div>
  `}function bg({name:t,query:e,scenario:n}){let s=e.shelf===hd,o=O("overzicht",{rijen:xt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${xt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${Ln} /><//>`}
    <${On} pairs=${[[xt.why,e.why],[xt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${xt.result}</h2>
          <${gg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in xt.rows_of&&a`<p><a href=${o}>${xt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${xt.ask} <code>${f(xt.command,{name:t})}</code></p>`}
    <details>
      <summary>${xt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${xt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${xn} text=${()=>e.sparql} label=${xt.copy} />
    </details>
    ${be()&&!e.open&&a`<${fd} key=${t} start=${e.sparql} />`}
  `}function kg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:xt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:xt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:xt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===hd?s:s.slice(0,2)} />
    </section>
  `}function yd({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${gs} />`;if(n)return a`<${bg} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of bd(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${et} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    ${be()&&a`<${fd} />`}
    ${xt.shelves.map(r=>a`<${kg} shelf=${r} counts=${o} />`)}
  `}var xt,Ye,sl,hd,md,gd,bd,kd,wd=S(()=>{"use strict";q();U();Lt();A();Mt();z();Se();H();lt();Je();Jt();$o();dt();Me();Jo();xt=b.questions,Ye=b.questions.own,sl=200;hd="gaps",md={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(Oe(t.partner)||t.partner),severity:t=>D("Severity",t.severity),detail:t=>t.detail&&(He(t.detail)?x(t.detail):t.description)},gd=(t,e)=>(md[t]?md[t](e):e[t])||"",bd=t=>G(t).gaps.flatMap(e=>Dn(e).map(n=>({...n,plan:e.plan}))),kd={key:"severity",label:xt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Wr} severity=${t.severity} />`}});function yg(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function _g({lane:t,rows:e,wide:n}){let s=rl(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):C(Ws.lane_total,e.length)}
      </text>
    </g>
  `}function vg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&ol[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${wg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ua} outcome=${t.outcome} /></g>
    </a>
  `}function xg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=on(o.id),c=Zs(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Ps} outcome=${o.outcome} on=${o.on&&f(Ws.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Xt(l)}</p>`}
    </div>
  `}function xd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Vt(),{lanes:i,wide:l,years:c,beyond:p}=ls(t),u=yg(i),d=u.reduce((W,tt)=>tt.y+tt.height,mt.top),m=mt.left+l+20,$=d+mt.foot,h=li(t,n),g=mt.left+h.x,k=f(Ws.report,{date:Y(h.date)}),_=k.length*8.6+24,v=()=>o(null),F=W=>W.key==="Escape"&&v(),P=W=>e.filter(tt=>tt.lane===W),V=Math.min(Math.max(g-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${F}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Ws.picture}>
        <rect class="daarna" x=${g} y=${mt.top} width=${m-g} height=${d-mt.top} />
        ${c.map(({year:W,x:tt})=>a`
            <g class="jaar">
              <line x1=${mt.left+tt} x2=${mt.left+tt} y1=${mt.top} y2=${d} />
              <text x=${mt.left+tt+4} y=${mt.top-9}>${W}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+p.x} y=${mt.top-9}>${Ws.beyond}</text>
            </g>
          `}
        ${u.map((W,tt)=>a`<${_g} lane=${W} rows=${P(tt)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${d} y2=${d} />
        <line class="nu" x1=${g} x2=${g} y1=${mt.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${V} y=${d+4} width=${_} height="28" rx="3" />
          <text x=${V+_/2} y=${d+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(W=>a`
            <${vg}
              key=${W.id}
              row=${W}
              lane=${u[W.lane]}
              shown=${s?.row.id===W.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${xg} at=${s} width=${m} height=${$} close=${v} />`}
    </div>
  `}function Cg(t){let e=new Map;for(let{x:n,level:s}of t)s>=al&&e.set(n,(e.get(n)||0)+1);return[...e]}function jg(t,e){let n=Sa;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(Sg,Od(s)*Sd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function Cd({scenario:t,plan:e}){let n=Os(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ls(e),l=en(e.key,t.date),c=h=>vd+8+h/o*(vo-vd-16),p=jg(s,n),u=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),Sa),d=c(li(e,l).x),m=p.map(({lane:h,mine:g})=>f(_d.description,{chapter:to(h),counts:Tg(g)})),$=d>vo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${vo} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${d} y=${Sa} width=${vo-d} height=${u-Sa} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${vo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${Mg(to(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>Cg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${vo} y1=${u} y2=${u} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${u+4} />
      <text class="peildag" x=${$==="end"?d-4:d+4} y=${u+13} text-anchor=${$}>
        ${f(_d.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<al).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${Lg(h,g,_)}) scale(${Og})`}>
              <title>${[_.name,_.by,ol[_.outcome].phrase].join(", ")}</title>
              <${ua} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var _d,Ws,ol,mt,wg,rl,vd,vo,Sa,Sd,Sg,Og,al,Od,Lg,Mg,Tg,il=S(()=>{"use strict";q();U();A();z();H();zt();dt();Qo();_d=b.summary.lanes,Ws=b.promises,ol=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};wg=t=>f(Ws.mark,{name:t.name,what:t.what||Ws.card.none,quote:t.quote,phrase:ol[t.outcome].phrase}),rl=t=>No(t.map(e=>e.outcome),!0);[vd,vo,Sa,Sd,Sg,Og]=[262,690,17,8,16,.62],al=30,Od=t=>Math.min(t.levels,al);Lg=(t,e,n)=>e+(n.level-(Od(t)-1)/2)*Sd,Mg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Tg=t=>he(No(t.map(e=>e.outcome)))});function zg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?ll.undecided:ll.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${ll.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${Gt(i)?"verzamel":""}>${`${l} `}<${ae} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Fg({scenario:t,plan:e}){let n=je("kind",t,e),s=je("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:Oe(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${zg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function jd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ct(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(ts.head,{date:Y(en(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(ts.foot.source,{sources:In(t)})} ${f(ts.foot.version,l)}</p>
        <p>${f(ts.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Eg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${Hn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Ng({scenario:t,plan:e,...n}){let s=oe(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${jd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Pn(e)})} ${r.lead}
      </p>
      <${Kn} plan=${e} />
      <${Oa} title=${s.matrix.title} note=${s.matrix.note}>
        <${Ag} scenario=${t} plan=${e} />
        <${Ho} undecided=${Ir(t,e)} />
      <//>
      <${Oa} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Bg({scenario:t,plan:e,...n}){let s=oe(e).summary,o=Y(en(e.key,t.date));return a`
    <${jd} plan=${e} scenario=${t} ...${n}>
      <${Oa} title=${s.route.title} note=${s.route.note}>
        <${Fg} scenario=${t} plan=${e} />
      <//>
      <${Oa} title=${s.lanes.title} note=${s.lanes.note}>
        <${Cd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Or(Os(e,t.date)).map(([r,{tile:i}])=>a`<li><${wo} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ld({route:t}){let e=J(t.query),n=ce(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${ts.title}><p class="uitleg">${ts.screen}</p><//>
      <${Ns} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ts.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ng} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Bg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${se} text=${ts.screen} />
  `}var ts,ll,Ag,Oa,Md=S(()=>{"use strict";q();Lt();A();Mt();z();mn();H();lt();zt();Es();Je();il();dt();Qo();ts=b.summary,ll=b.summary.route;Ag=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ts.matrix.title}</caption>
    <thead>
      <tr><td></td>${an(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${je("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Eg} cell=${s} step=${an(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Oa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Ig({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?D(y.lists[t],e):xo.truth[e]||Y(e)}function ja({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:At(o,"recommendationKind"),response:At(o,"response")||xo.requested.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(xo.requested.line,n(o))}</li>`);return a`<${St} title=${e}><${Ts} id="gevraagd" items=${s} /><//>`}function Oo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Eo(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=xo.mentions,i=[Le("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Zt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ge(l),cell:({from:l})=>Ut(l)&&a`<${ee} id=${l} />`}];return a`
    <${Gr} id=${n.length>qg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${ct} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var xo,Pg,St,Re,or,So,Ca,qg,rr=S(()=>{"use strict";q();A();z();$n();H();lt();zs();dt();Me();$s();xo=b.thing,Pg=new Set([...y.hidden,...xo.phrase]),St=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,or=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;So=t=>Object.entries(De.get(t)||{}).filter(([e])=>!Pg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Ig} property=${e} value=${o} />`);return[R(_r(e)),s.length>1?a`<${or} items=${s} />`:s[0]]}),Ca=({id:t})=>Jr(t).length>0&&a`<${St} title=${xo.figures}><${Ei} id=${t} /><//>`;qg=3});function Rg({id:t}){let e=d=>y.partners[d].find(m=>m.id===t)?.steps||[],n=Ma(e("")),s=N?y.plans.filter(d=>e(d.key).length):[],o=Tt(t,"who").flatMap(d=>d.acts?[]:yn(d.to)),r=Ma(E(o)).filter(d=>!n.includes(d)),i=Tt(t,"who").filter(d=>d.acts&&y.works[d.to]?.across),l=E(i.flatMap(d=>Qs(d.to))),c=nn(t,"unitOf"),p=w(t,"tooi"),u=[...So(t),[b.thing.also_known,gt(t,"altLabel").join(", ")],[wt.units,c.length>0&&a`<${fn} ids=${c} />`],[wt.identity,p?f(wt.identified,{code:p,date:Y(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${St} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${Gt(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${f(wt.steps,{steps:La(n)})}</p>`}
      ${s.map(d=>a`<p>${d.title}: ${f(wt.steps,{steps:La(Ma(e(d.key)))})}</p>`)}
      ${l.length>0&&a`<p>${f(wt.across,{kinds:La(l.map(ot))})}</p>`}
      ${r.length>0&&a`<p>${f(wt.named_steps,{steps:La(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${wt.no_steps}</p>`}
      <${On} pairs=${u} />
    <//>
  `}function Wg({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:Ma(yn(r)).join(", "),s=[...Sn(r=>vt(r.to)?.key),Le("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Zt(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Vn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=E(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${St} title=${f(wt.work,{count:o.length})}>
      <p class="zacht">${wt.work_note}</p>
      ${o.length?a`<${ct} id="acties" caption=${wt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Vg({id:t}){let e=Tt(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Vo} id=${o} />
        <${ie} of=${[o]} />
      </section>
    `);return a`
    <${St} title=${f(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${Ts} id="eigen" as="div" first=${Dg} items=${n} />
    <//>
  `}function Hg({id:t}){let e=nn(t,"wish");return e.length?a`
    <${St} title=${wt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${R(At(n,"engagement")||wt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ie} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Ug({id:t}){let e=Tt(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${wt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ie} of=${r} />
      </li>
    `);return a`<${St} title=${wt.members}><${Ts} id="leden" items=${n} /><//>`}function Kg({id:t}){let e=new Map(Tt(t,"with").map(s=>[Ks(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?wt.more_works:wt.works,{works:o.map(Kt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${St} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${fn} ids=${hn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Td({id:t}){return a`
    <${Rg} id=${t} />
    <${Wg} rows=${Tt(t,"who")} />
    <${Vg} id=${t} />
    <${Hg} id=${t} />
    <${ja} title=${wt.requested} ids=${hn(nn(t,"askedOf"))} />
    <${Ug} id=${t} />
    <${Kg} id=${t} />
    <${Oo} id=${t} />
  `}var wt,Ma,La,Dg,zd=S(()=>{"use strict";q();A();z();$n();H();lt();zt();Jt();zs();dt();Me();rr();$s();wt=b.thing.organisation,Ma=t=>tn.filter(e=>t.includes(e.notation)).map(e=>e.label),La=t=>he(t.map(e=>e.toLowerCase()));Dg=1});function Jg({id:t,scenario:e}){let n=un.cell_columns,s=G(e).matrix.kind.filter(c=>ri(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>O("overzicht",{cel:de(c.column,c.barrier,c.plan)}),r=c=>R(ot(c.column)),i=c=>{let{word:p,lines:u,look:d}=Pe(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Pe(c).word,cell:i},{key:"hoe",label:n.how,text:c=>cl(c.most_basis),cell:c=>c.most_basis&&Fd(c.most_basis)}];return a`
    <${St} title=${un.cells}>
      <p class="zacht">${Ct(e)}</p>
      <${ct} id="vakken" caption=${un.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Qg({links:t,scenario:e,undecided:n}){let s=un.columns,o=c=>bt(c,"initiative"),{links:r}=G(e),i=io(nt(e.plan),b.shared.nothing_step),l=[...Sn(c=>vt(c)?.key),Le("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>ii(o(c)).map(x).join(", "),cell:c=>a`<${Ft} ids=${ii(o(c))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>cl(r[c][0]),cell:c=>Fd(r[c][0],`; ${D("Strength",r[c][1])}`)}];return a`
    <${St} title=${f(un.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${un.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?b.overview.undecided:i}</p>`}
    <//>
  `}function Yg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(oe(vt(n)).thing.step.helper,{awareness:At(n,"awareness")||un.unaware})]);return a`<${St} title=${un.helpers}><${or} items=${e} /><//>`}function Ed({id:t}){let e=J(T.route.query),n=re(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>nn(c,"barrier")).filter(c=>Ue(c,l)),r=G(e).links,i=s.flatMap(l=>Tt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ve(l,e.plan));return a`
    <${Gg} id=${t} narrow=${n} />
    <${Jg} id=${t} scenario=${e} />
    <${Qg} links=${i} scenario=${e} undecided=${tc(e).has(t)} />
    <${ja} title=${un.requested} ids=${o("Recommendation").filter(l=>Ve(l,e.plan))} />
    <${Yg} ids=${o("Facilitator")} />
  `}var un,cl,Fd,Gg,Ad=S(()=>{"use strict";q();U();A();Mt();z();$n();mn();H();lt();zt();Jt();dt();Me();rr();un=b.thing.step,cl=t=>ke[t]?.[1]||"",Fd=(t,e="")=>[a`<${ae} basis=${t} />`,` ${cl(t)}${e}`],Gg=({id:t,narrow:e})=>a`
  <${St} title=${un.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${un.narrower}<${Ft} ids=${e} />.</p>`}
    ${bt(t,"broader")&&a`<p>${un.broader}<${j} id=${bt(t,"broader")} />.</p>`}
  <//>
`});function Zg({report:t,phrase:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${Fs} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${ie} of=${[t]} />
  `}function Xg({id:t,reports:e}){let n=dn(t);if(Xe(t.split("/")[0]).dates.length<3)return null;let s=o=>Be(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${ee} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function tb({id:t}){let e=Xe(t.split("/")[0]),{result:n,not_mentioned:s}=dn(t),o=e.dates.filter(({date:i})=>Nn(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Xg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=Xs(t,i);return a`
          <li>
            <strong>${R(l)}</strong>
            <p><${ee} id=${t} date=${i} /></p>
            ${Be(t,i).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${c&&a`<${Zg} report=${c} phrase=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function eb({id:t}){let e=re(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${D("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${dn(t).silent}</strong></p><${or} items=${n} />`}function nb({id:t}){let e=dn(t),n=e.deadline_columns,s=Sr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ao(w(i,"modality"))},{key:"er",label:n.there,text:i=>Be(i).delivery||e.not_there},{...Vn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ie} of=${[i]} />`}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function sb({id:t}){let e=dn(t),n=e.who_columns,s=Tt(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${us} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Vn(n.place,({of:i})=>i.slice(0,1))];return a`<${ct} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ob({id:t}){let e=re(bt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${dn(t).heading}<${Ft} ids=${e} />.</p>`}function rb({id:t}){let e=dn(t),n=xr(t);if(n.length)return n.map(o=>a`<${Vo} id=${o} /><${ie} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function ab({id:t}){let e=dn(t),n=nn(t,"subMeasureOf"),s=o=>a` <${ee} id=${o} />`;return a`<${St} title=${e.container}><p>${e.parts}</p><${fn} ids=${n} more=${s} /><//>`}function Nd({id:t}){let e=dn(t),n=Xe(t.split("/")[0]),s=w(t,"promise"),o=So(t),r=w(t,"isContainer")==="true"?ab:ib;return a`
    <${St} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:rs(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ie} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ca} id=${t} />
    ${o.length>0&&a`<${St} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${Oo} id=${t} />
  `}var dn,ib,Bd=S(()=>{"use strict";q();A();z();$n();H();lt();zt();dt();Me();rr();$s();dn=t=>oe(vt(t)).thing.undertaking;ib=({id:t})=>a`
  <${St} title=${dn(t).progress}><${tb} id=${t} /><${eb} id=${t} /><${nb} id=${t} /><//>
  <${St} title=${dn(t).who}><${sb} id=${t} /><${ob} id=${t} /><//>
  <${St} title=${dn(t).steps}><${rb} id=${t} /><//>
`});function pb({id:t}){let e=lb[Ne(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${cb} key=${n.plan.key} ...${n} />`):null}function ub({id:t}){let e=nn(t,"inChapter"),n=[...So(t),[Ue(t,"Legislation")?es.also_known:es.in_source,gt(t,"altLabel").join(", ")],[es.place,on(t).length>0&&a`<${ie} of=${[t]} />`]],s=o=>a` <${ee} id=${o} />`;return a`
    <${St} title=${es.known}>
      ${Ue(t,"Facilitator")&&a`<p class="zacht">${oe(vt(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${Ca} id=${t} />
    ${e.length>0&&a`<${St} title=${es.other.chapter}><${fn} ids=${hn(e)} more=${s} /><//>`}
    <${Oo} id=${t} />
  `}function mb({id:t}){let e=J(T.route.query),n=Ne(t)==="organisation"&&w(t,"notation"),s=i=>Dn(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Gc} gap=${i} scenario=${e} />`);return a`
    <${St} title=${f(es.gaps,{count:o.length})}>
      <${Ts} id="vragen" items=${r} first=${it()?$b:db} as="div" />
    <//>
  `}function fb({id:t}){let e=Ne(t),n=[Pd[e]&&a`<a href=${O(Pd[e])}>${es.crumbs[e]}</a>`,N&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>bt(t,s)&&a`<${j} id=${bt(t,s)} />`),Zt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Id({route:t}){let e=t.path.slice(1).join("/");if(!pe(e))return a`<${gs} />`;let n=x(e),s=Ne(e),o=hb[s],r=()=>{let l=f(es.footnote,{kind:Zt(e),name:n,phrase:w(e,"promise")||w(e,"summary")});return Br(l.trim().replace(/([^.!?])$/,"$1."),on(e),null,vt(e)||nt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${fb} id=${e} />
    <${et} text=${Ue(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${ee} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${bo} />`}
    <${pb} id=${e} />
    <div class="acties bovenaan">
      <${xn} text=${r} />
      <a href=${O("verken",{uit:e,kies:e})}>${es.around}</a>
    </div>
    <${o} id=${e} />
    <${mb} id=${e} />
  `}var es,pl,lb,cb,db,$b,Pd,hb,qd=S(()=>{"use strict";q();U();Lt();A();Mt();z();$n();H();lt();zt();Je();Jt();zs();$o();dt();Me();rr();zd();Ad();Bd();$s();Jo();es=b.thing,pl=b.thing.route,lb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:yn},cb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?f(pl.of_plan,{plan:t.title}):pl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${pl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[db,$b]=[3,2];Pd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};hb={undertaking:Nd,organisation:Td,step:Ed,other:ub}});function gb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=oe(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${jt.tiles_label}>
      ${Or(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>B({uitkomst:e===i?null:i})}>
            <${wo} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(en(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function wb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>K(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${jt.open.title}</h2>
      <p>${r.length?f(jt.open.phrase,{date:Y(en(e.key,n))}):jt.open.none}</p>
      <ul>
        ${r.slice(0,yb).map(i=>a`
            <li key=${i.id}>
              <${wo} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${jt.open.gaps}</a></p>
      <h2>${jt.read.title}</h2>
      <ul class="leesregels">${jt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function vb({plan:t,scenario:e,chosen:n}){let s=Os(t,e.date),o=ac(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(jt.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).phrase.overdue}</p>
      <${gb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${xd} plan=${t} rows=${r} date=${e.date} /><${_b} plan=${t} rows=${r} /></div>
        <${wb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${jt.table}</summary>
        <${ct} id=${`beloften-${t.key}`} caption=${jt.caption} rows=${r} columns=${Rd} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(jt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Wd({route:t}){let e=J(t.query),n=lc(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Os(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${et} text=${jt.heading} title=${jt.title} />
    <${pn}><${Ns} /><${Ko} /><//>
    <${bo} />
    ${n.map(r=>a`<${vb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${jt.none}</p>`}
    <p class="acties">
      <${te} name="beloften.csv" rows=${()=>kb(o,e)} />
      ${n.length>0&&a`<${ze} name="beloften" title=${jt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${se} text=${C(jt.lane_total,o.length)} />
  `}var jt,bb,Rd,kb,yb,_b,Dd=S(()=>{"use strict";q();U();Lt();A();Mt();z();H();zt();Je();Jt();ms();il();dt();Qo();Me();jt=b.promises;bb=t=>{let e=ls(t.plan).lanes[t.lane];return e?to(e):""},Rd=[{key:"dag",label:jt.columns.day,text:t=>t.day,cell:t=>t.by},Le("actie",jt.columns.work,t=>t.work),{key:"wat",label:jt.columns.what,text:t=>t.what},{key:"woorden",label:jt.columns.quote,text:t=>t.quote},{key:"stand",label:jt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Ps} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:jt.columns.lane,text:bb}],kb=(t,e)=>{let n=o=>on(o.id).map(Xt).join("; "),s=[...Rd,{key:"bron",label:jt.columns.place,text:n}];return Rn(s,t,o=>ue(e,o.plan.key))},yb=6;_b=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ls(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${to(n)}
              <span class="bij">
                ${C(jt.lane_total,s.length)}${rl(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Ps} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Vd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${f(ns.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function xb({loss:t,scenario:e,id:n,title:s}){let o=l=>Hd(t,l,e),r=l=>O("overzicht",{cel:de(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:ns.columns.cell,sort:!1,text:l=>ul(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${ul(l,o(l))}</a>`:ul(l,void 0)},{key:"nu",label:ns.columns.now,sort:!1,text:l=>Ud(o(l))},{key:"weg",label:ns.columns.lost,sort:!1,text:l=>l.phrase}];return a`<${ct} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function Sb({loss:t,names:e,scenario:n}){let s=Xe(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${ee} id=${u} date=${n.date} />`],p=(u,d)=>a`
    <${Vd} title=${u} count=${d.length} none=${r}><${fn} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${Ob(t,e)}</p>
      <p>${t.phrase}</p>
      <${Lb} loss=${t} scenario=${n} />
      <${Vd} title=${o} count=${t.cells.length} none=${r}>
        <${xb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:d})=>p(i[u],d))}
      ${t.blocks.map(u=>p(u.phrase,u.acts))}
    </section>
  `}function Ob(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:_s(Xe(t.plan))};return f(e.length===1?ns.heading.one:ns.heading.more,{...n,names:he(e)})}function dl({losses:t,names:e,scenario:n}){let s=he(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Hd(r,i,n),c=l?st(i.barrier):"";return[s,ot(i.column),c,Ud(l),i.phrase,...ue(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Sb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ce(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${te} name="wat-als.csv" rows=${()=>[[...ns.csv,...qn],...o()]} />
    </div>
  `}function Cb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ot(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function jb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${is(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Ds.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Ds.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${C(Ds.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?C(Ds.stays,i.length):Ds.nothing}</p>`}
    </li>
  `}function Lb({loss:t,scenario:e}){let{legend:n}=Ds,s=Cb(t,e),o=E(s.flatMap(i=>i.things.map(l=>is(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Ds.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${jb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:_s(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${D("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Ds,ns,Hd,Ud,ul,Kd=S(()=>{"use strict";q();U();A();Mt();z();mn();H();lt();zt();Jt();dt();Me();Ds=b.whatif.picture,ns=b.whatif,Hd=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Ud=t=>t?qr(t):ns.no_cell,ul=(t,e)=>{let n=R(ot(t.column));return e?f(ns.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function $l(t,e,n){let[s,o]=I(null);return ne(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Mb({before:t,after:e}){let n=Ze[t===e?"reads":e?t?"weighs":"comes":"goes"];return f(n,{before:D("Severity",t),after:D("Severity",e)})}function Tb({id:t,status:e,scenario:n}){let s=$l("supposed",{options:as(n),work:t,status:e});return s?s.silent!==void 0?a`<p role="status">${s.silent}</p>`:a`
    <h2 role="status">${C(Ze.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(o=>a`
          <li>
            <strong>${R(ot(o.column))}, ${st(o.barrier).toLowerCase()}</strong>
            <span>${f(Ze.now,{phrase:o.before})}</span> <span>${f(Ze.then,{phrase:o.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${C(Ze.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(o=>a`<li><strong>${Mb(o)}</strong> ${o.sentence}</li>`)}
    </ul>
  `:a`<p role="status">${b.whatif.busy}</p>`}function Gd({requested:t,scenario:e}){let{date:n}=e,s=u=>Ut(u)&&!!Nn(u,n),[o,r]=t.split("="),i=Ut(o)?o:"",l=re(Xs(i,n),"alternativeReading").map(u=>w(u,"status")),c=(u,d)=>O(["wat-als","actie",`${u}=${d}`]),p=f(Ze.command,{name:Kt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${yo} label=${Ze.which} id="actie" thing=${i} among=${s}
          pick=${u=>{location.hash=c(u,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ge(i,n)}.</p>
            <h2>${Ze.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([u,{label:d}])=>a`
                  <li>
                    <a href=${c(i,u)} aria-current=${u===r?"true":null}>${R(d)}</a>
                    ${u===Nn(i,n)&&a` <span class="zacht">${Ze.read}</span>`}
                    ${l.includes(u)&&a` <span class="zacht">${Ze.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Ze.begin}</p>`}
        ${i&&r&&(xe()?a`<${Tb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Ze.elsewhere,{name:x(i),status:D("Status",r)})}</p>
                <p><code>${p}</code> <${xn} text=${()=>p} label=${Ze.copy} /></p>
              `)}
      </div>
    </div>
  `}var Ze,Jd=S(()=>{"use strict";q();U();A();Mt();z();Se();H();lt();zt();Jt();dt();ra();Ze=b.whatif.action});function Fb({notations:t,names:e,scenario:n}){let s=$l("answer",{options:zb(t,n)},()=>ft(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=C(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${dl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ut.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function Eb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>B({zonder:c.map(ml).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(xe()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>cs(i(c),n));return a`
    <h2>${ut.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ut.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ut.clear}</button>
          <button type="button" class="klein" onClick=${()=>Do(location.href,ut.shared)}>${ut.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ut.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${ml(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!xe()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Ab({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&C(ut.start.alone,r),r>0&&(o.length?f(ut.start.steps,{steps:he(o.map(l=>st(l).toLowerCase()))}):ut.start.no_step),i>0&&C(ut.start.lead,i)].filter(Boolean),s=_s(nt(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${f(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:w(o.who,"notation")})}>${x(o.who)}</a>
              <span class="bij">${N?`${Xe(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function Qd({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter($=>n[$].length).sort(($,h)=>K(x($),x(h))),r=(t.query.zonder||"").split(",").map(Oe).filter(Boolean),i=r.map($=>x($)),[l]=r,c=r.length>1&&xe(),[,p,...u]=t.path,d=($,h,g)=>a`
    <li><a href=${O(h)} aria-current=${g?"page":null}>${$}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${ut.title}>
      ${d(ut.leave_out,["wat-als"],!p)} ${d(ut.action.title,["wat-als","actie"],!!p)}
    </ul>
    <${et} text=${ut.title} title=${p?ut.action.title:ut.title}>
      <p class="uitleg">${p?ut.action[xe()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${Xr} scenario=${e} />
  `;return p?[m,a`<${Gd} requested=${u.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${Eb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Ab} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${dl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Fb} notations=${r.map(ml)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${se} text=${r.length===1?f(ut.phrase,{name:i[0]}):""} />
  `}var ut,zb,ml,Yd=S(()=>{"use strict";fe();ro();q();U();Lt();A();Mt();z();Se();H();lt();Je();Jt();Kd();Jd();ut=b.whatif,zb=(t,e)=>[...as(e),...t.map(n=>["zonder",n])];ml=t=>w(t,"notation")});var Xd={};n$(Xd,{answerTo:()=>G,compare:()=>K,connection:()=>eo,csv:()=>kr,data:()=>y,here:()=>T,scenarioOf:()=>J});function za(t=null){for(let e of Fa())e!==t&&(e.open=!1)}function fl(){za(),bn().classList.remove("is-open"),Ta().setAttribute("aria-expanded","false")}function Nb(){bn()&&(Ta().addEventListener("click",()=>{let t=bn().classList.toggle("is-open");for(let e of Fa())e.open=t;Ta().setAttribute("aria-expanded",String(t))}),bn().addEventListener("click",t=>{let e=t.target;e.closest("a")?fl():e.closest("summary")&&!it()&&za(e.closest("details"))}),bn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Fa().find(n=>n.open);it()?Ta().focus():e?.querySelector("summary")?.focus(),fl()}),document.addEventListener("click",t=>{!it()&&!bn().contains(t.target)&&za()}),bn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!it()&&!bn().contains(e)&&za()}))}function Bb(t){if(!bn())return;let e=Oi(t)?.to;for(let n of bn().querySelectorAll("a")){let{path:s}=ti(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Fa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Pb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return ar=!Fo(e)||s!==n,ar?(kn(a`<p role="status">${b.werkplaats.busy}</p>`,Ot("inhoud")),Ea?Z().show(Ea,Z().own):hl||Ib(as(e),s),!0):!1}async function Ib(t,e){hl=!0;try{Ea=(await Z().ask("page",{options:t,comparisons:e})).page,ar&&Z().show(Ea,Z().own)}catch(n){ar&&kn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}hl=!1}function qb(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(be()?.own&&Pb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Zd[e]||Zd.onbekend;kn([a`<${Rc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Bb(e)}function gl(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();kn(a`<${pd} state=${e} why=${n} own=${s} />`,t)}function Rb(){Wb(),ar=!1,window.removeEventListener("werkplaats",gl),kn(null,Ot("inhoud")),kn(null,Ot("motor"))}var bn,Ta,Fa,Zd,hl,Ea,ar,Wb,t$=S(()=>{"use strict";fe();q();U();Lt();A();Mt();z();Se();Io();xi();lt();Jt();Wc();rp();wp();Op();uu();Su();qu();Du();$d();wd();Jo();Md();qd();Dd();Yd();bn=()=>Ot("menu"),Ta=()=>Ot("menuknop"),Fa=()=>[...bn().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});Nb();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),fl();let e=Ot("zoek").value;location.hash=Ac(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Do(f(e,{...r,sources:In()}),n)});Zd={__proto__:null,overzicht:Wu,dekking:Sp,aandachtspunten:xu,partners:Fu,maatregelen:Eu,naslag:Bu,gevraagd:Pu,tijdlijn:Iu,beloften:Wd,verken:pu,ding:Id,samenvatting:Ld,vragen:yd,"wat-als":Qd,vergelijk:yp,"weet-niet":op,methode:sp,zoek:tu,controleer:be()?dd:ud,onbekend:gs},hl=!1,Ea="",ar=!1;be()&&(window.addEventListener("werkplaats",gl),gl());Ot("inhoud").replaceChildren();Wb=Ql(qb);be()&&window.addEventListener("andere-bladzijde",Rb,{once:!0});document.documentElement.dataset.klaar="ja"});fe();Na();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:kl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(t$(),Xd))});})();
